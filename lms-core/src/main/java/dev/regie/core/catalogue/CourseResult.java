package dev.regie.core.catalogue;

/** What became of a change of a course itself, not of a version. */
public sealed interface CourseResult {

    /** The course as it is now. */
    record Stored(Course course) implements CourseResult {}

    /** Somebody else changed it first; nothing was changed now. */
    record ChangedMeanwhile(Course course) implements CourseResult {}

    /** There is no such course. */
    record Unknown() implements CourseResult {}
}
