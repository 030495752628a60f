package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Briefed;
import dev.regie.core.catalogue.content.Callout;
import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.LessonBlock;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.Reflection;
import dev.regie.core.catalogue.content.ReflectionActivity;
import dev.regie.core.catalogue.content.Refresher;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.catalogue.content.Slots;
import dev.regie.core.catalogue.content.Source;
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
            writeActivity(activity, content).into(files);
            if (activity instanceof Lesson lesson) {
                lesson.blocks().forEach(block -> {
                    if (block instanceof Image image) {
                        writeMedia(image, course, files);
                    }
                });
            }
        }
        return files;
    }

    private static FolderText writeCourse(CourseContent content) {
        var file = new FolderText(CourseFolder.COURSE, content.languages());
        file.line("format: " + CourseFolder.FORMAT);
        file.line("course: " + content.key());
        file.list("languages", content.languages().stream().map(Language::tag).toList());
        file.slot("title", content.title());
        file.slot("summary", content.summary());
        file.slot("audience", content.audience());
        file.line("objectives:");
        content.objectives().forEach(objective -> {
            file.line("  - id: " + objective.id());
            file.list(
                    "    aspects", objective.aspects().stream().map(Aspect::id).toList());
            file.slot("objective." + objective.id(), objective.text());
        });
        file.list("activities", content.activities().stream().map(Activity::id).toList());
        if (!content.sources().isEmpty()) {
            file.list("sources", content.sources().stream().map(Source::id).toList());
            content.sources().forEach(source -> file.slot("source." + source.id(), source.text()));
        }
        return file;
    }

    private static FolderText writeActivity(Activity activity, CourseContent content) {
        var file = new FolderText(activity.id(), content.languages());
        file.line("activity: " + activity.id());
        file.line("kind: " + activity.kind());
        file.line("required: " + activity.required());
        file.line("minutes: " + activity.minutes());
        file.line("move-on: " + activity.moveOn().id());
        AvailabilityWord.write(activity.availability()).ifPresent(word -> file.line("available: " + word));
        file.list("objectives", activity.objectives());
        file.slot("title", activity.title());
        file.slot("summary", activity.summary());
        switch (activity) {
            case Lesson lesson -> {
                file.line("blocks:");
                lesson.blocks().forEach(block -> writeBlock(file, block));
            }
            case Refresher _, ReflectionActivity _, Case _, SelfAssessment _, Briefed _ ->
                throw new UnsupportedOperationException("not written yet: " + activity.kind());
            case Assessment assessment -> {
                file.line("mastery: " + FolderText.number(assessment.mastery()));
                file.line("draw: " + assessment.draw());
                file.line("shuffle: " + assessment.shuffle());
                if (assessment.attempts() != null) {
                    file.line("attempts: " + assessment.attempts());
                }
                file.line("items:");
                assessment.items().forEach(item -> {
                    file.line("  - id: " + item.id());
                    writeItem(file, item);
                });
            }
        }
        return file;
    }

    private static void writeBlock(FolderText file, LessonBlock block) {
        String id = block.id();
        file.line("  - id: " + id);
        file.line("    kind: " + block.kind());
        if (!block.required()) {
            file.line("    required: false");
        }
        switch (block) {
            case RichText richText -> file.slot(id, richText.text());
            case Reflection reflection -> file.slot(id, reflection.prompt());
            case Callout callout -> {
                file.line("    tone: " + callout.tone().id());
                file.slot(id, callout.text());
                file.slot(id + ".title", callout.title());
            }
            case Image image -> {
                file.line("    media: " + image.name());
                if (image.decorative()) {
                    file.line("    decorative: true");
                }
                file.slot(id + ".alt", image.alt());
                file.slot(id + ".caption", image.caption());
                file.slot(id + ".description", image.description());
            }
            case Question question -> writeItem(file, question.item());
            default -> throw new UnsupportedOperationException("not written yet: " + block.kind());
        }
    }

    private static void writeItem(FolderText file, Item item) {
        file.line("    type: " + item.type());
        file.line("    objective: " + item.objective());
        if (item instanceof Judged judged && judged.weight() != 1) {
            file.line("    weight: " + FolderText.number(judged.weight()));
        }
        file.line("    answers:");
        switch (item) {
            case Choice choice ->
                choice.answers()
                        .forEach(answer -> file.line(
                                "      - id: " + answer.id() + (answer.correct() ? "\n        correct: true" : "")));
            case Ordering ordering -> ordering.answers().forEach(answer -> file.line("      - id: " + answer.id()));
            default -> throw new UnsupportedOperationException("not written yet: " + item.type());
        }
        Slots.of(item).forEach(slot -> file.slot(slot.path(), slot.text()));
    }

    private static void writeMedia(Image image, CourseSource course, SortedMap<String, byte[]> files) {
        image.files().forEach((language, media) -> {
            byte[] bytes = course.media().get(media);
            if (bytes == null) {
                throw new IllegalArgumentException("The course shows a file that is not given: " + media.fileName());
            }
            files.put(CourseFolder.MEDIA + image.name().replace(CourseFolder.LANG, language.tag()), bytes);
        });
    }
}
