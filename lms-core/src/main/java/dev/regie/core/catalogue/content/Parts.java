package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All parts of one sort in a course, each with its path, in reading order. */
final class Parts {
    private Parts() {}

    record LocatedItem(String path, Item item, boolean inBank) {}

    record LocatedText(String path, LanguageMap text) {}

    static List<LocatedItem> items(CourseContent content) {
        List<LocatedItem> items = new ArrayList<>();
        for (Activity activity : content.activities()) {
            switch (activity) {
                case Lesson lesson ->
                    lesson.blocks().forEach(block -> {
                        if (block instanceof Question question) {
                            items.add(new LocatedItem(activity.id() + "/" + block.id(), question.item(), false));
                        }
                    });
                case Assessment assessment ->
                    assessment
                            .items()
                            .forEach(item -> items.add(new LocatedItem(activity.id() + "/" + item.id(), item, true)));
            }
        }
        return items;
    }

    static Map<String, Image> images(CourseContent content) {
        Map<String, Image> images = new LinkedHashMap<>();
        for (Activity activity : content.activities()) {
            if (activity instanceof Lesson lesson) {
                lesson.blocks().forEach(block -> {
                    if (block instanceof Image image) {
                        images.put(activity.id() + "/" + image.id(), image);
                    }
                });
            }
        }
        return images;
    }

    static List<LocatedText> texts(CourseContent content) {
        Texts texts = new Texts();
        texts.add("title", content.title());
        texts.add("summary", content.summary());
        texts.add("audience", content.audience());
        content.objectives().forEach(objective -> texts.add("objective/" + objective.id(), objective.text()));
        content.sources().forEach(source -> texts.add("source/" + source.id(), source.text()));
        for (Activity activity : content.activities()) {
            texts.add(activity.id() + "/title", activity.title());
            texts.add(activity.id() + "/summary", activity.summary());
            if (activity instanceof Lesson lesson) {
                lesson.blocks().forEach(block -> texts.addBlock(activity.id() + "/" + block.id(), block));
            }
            if (activity instanceof Assessment assessment) {
                assessment.items().forEach(item -> texts.addItem(activity.id() + "/" + item.id(), item));
            }
        }
        return texts.found;
    }

    private static final class Texts {
        private final List<LocatedText> found = new ArrayList<>();

        void add(String path, @Nullable LanguageMap text) {
            if (text != null) {
                found.add(new LocatedText(path, text));
            }
        }

        void addBlock(String path, LessonBlock block) {
            switch (block) {
                case RichText richText -> add(path, richText.text());
                case Image image -> {
                    add(path + "/alt", image.alt());
                    add(path + "/caption", image.caption());
                    add(path + "/description", image.description());
                }
                case Callout callout -> {
                    add(path, callout.text());
                    add(path + "/title", callout.title());
                }
                case Question question -> addItem(path, question.item());
                case Reflection reflection -> add(path, reflection.prompt());
            }
        }

        void addItem(String path, Item item) {
            add(path, item.prompt());
            item.answers().forEach(answer -> {
                add(path + "/" + answer.id(), answer.text());
                add(path + "/" + answer.id() + "/feedback", answer.feedback());
            });
            add(path + "/feedback", item.feedback());
        }
    }
}
