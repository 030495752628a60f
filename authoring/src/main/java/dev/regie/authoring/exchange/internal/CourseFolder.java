package dev.regie.authoring.exchange.internal;

/** The words of the format that reader and writer share; {@code docs/course-format.md} explains them. */
final class CourseFolder {
    static final int FORMAT = 1;
    static final String COURSE = "course";
    static final String PROGRAMME = "programme";
    static final String MEDIA = "media/";
    /** Stands in a media name for the tag of the language. */
    static final String LANG = "{lang}";

    private CourseFolder() {}
}
