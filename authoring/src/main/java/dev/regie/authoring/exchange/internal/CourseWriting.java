package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.MediaFile;
import dev.regie.core.catalogue.content.Slots;
import dev.regie.core.catalogue.content.Source;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.shared.Language;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a course in the one canonical form. */
public final class CourseWriting {
    private CourseWriting() {}

    /** The files by name. */
    public static SortedMap<String, byte[]> write(CourseSource course) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        CourseContent content = course.content();
        writeCourse(content).into(files);
        for (Activity activity : content.activities()) {
            var file = new FolderText(activity.id(), content.languages());
            ActivityWriter.write(file, activity);
            Slots.of(activity).forEach(file::slot);
            file.into(files);
        }
        content.media().forEach(media -> writeMedia(media, course, files));
        return files;
    }

    private static FolderText writeCourse(CourseContent content) {
        var file = new FolderText(CourseFolder.COURSE, content.languages());
        file.line("format: " + CourseFolder.FORMAT);
        file.line("course: " + content.key());
        file.list("languages", content.languages().stream().map(Language::tag).toList());
        file.line("objectives:");
        content.objectives().forEach(objective -> {
            file.line("  - id: " + objective.id());
            file.list(
                    "    aspects", objective.aspects().stream().map(Aspect::id).toList());
        });
        file.list("activities", content.activities().stream().map(Activity::id).toList());
        file.listIfAny("sources", content.sources().stream().map(Source::id).toList());
        file.listIfAny("terms", content.terms().stream().map(Term::id).toList());
        Slots.ofCourse(content).forEach(file::slot);
        return file;
    }

    private static void writeMedia(MediaFile file, CourseSource course, SortedMap<String, byte[]> files) {
        file.files().forEach((language, media) -> {
            byte[] bytes = course.media().get(media);
            if (bytes == null) {
                throw new IllegalArgumentException("The course shows a file that is not given: " + media.fileName());
            }
            files.put(CourseFolder.MEDIA + file.fileName(language), bytes);
        });
    }
}
