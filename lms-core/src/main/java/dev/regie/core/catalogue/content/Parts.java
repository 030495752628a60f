package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** All parts of one sort in a course, each with its path, in reading order. */
final class Parts {
    private Parts() {}

    record LocatedItem(String path, Item item, boolean inBank) {}

    record LocatedText(String path, LanguageMap text) {}

    record LocatedBlock(String path, LessonBlock block) {}

    record LocatedObjective(String path, String objective) {}

    record LocatedMedia(String path, MediaFile media) {}

    static List<LocatedItem> items(CourseContent content) {
        List<LocatedItem> items = new ArrayList<>();
        for (Activity activity : content.activities()) {
            switch (activity) {
                case WithBlocks page ->
                    page.blocks().forEach(block -> {
                        if (block instanceof Question question) {
                            items.add(new LocatedItem(activity.id() + "/" + block.id(), question.item(), false));
                        }
                    });
                case Assessment assessment ->
                    assessment
                            .items()
                            .forEach(item -> items.add(new LocatedItem(activity.id() + "/" + item.id(), item, true)));
                case Case _, SelfAssessment _, Briefed _ -> {}
            }
        }
        return items;
    }

    static List<LocatedBlock> blocks(CourseContent content) {
        return content.activities().stream()
                .filter(WithBlocks.class::isInstance)
                .map(WithBlocks.class::cast)
                .flatMap(page ->
                        page.blocks().stream().map(block -> new LocatedBlock(page.id() + "/" + block.id(), block)))
                .toList();
    }

    /** Every mention of an objective outside the course's own list. */
    static List<LocatedObjective> objectives(CourseContent content) {
        List<LocatedObjective> found = new ArrayList<>();
        for (Activity activity : content.activities()) {
            activity.objectives().forEach(id -> found.add(new LocatedObjective(activity.id(), id)));
            if (activity instanceof SelfAssessment.Start start) {
                start.statements()
                        .forEach(statement -> found.add(
                                new LocatedObjective(activity.id() + "/" + statement.id(), statement.objective())));
            }
            if (activity instanceof Assignment assignment) {
                assignment
                        .rubric()
                        .forEach(criterion -> found.add(new LocatedObjective(
                                activity.id() + "/rubric/" + criterion.id(), criterion.objective())));
            }
        }
        items(content)
                .forEach(located -> found.add(
                        new LocatedObjective(located.path(), located.item().objective())));
        return found;
    }

    /** All files of the course, those for whichever audience. */
    static List<LocatedMedia> media(CourseContent content) {
        List<LocatedMedia> media = new ArrayList<>();
        for (Activity activity : content.activities()) {
            if (activity instanceof WithBlocks page) {
                page.blocks()
                        .forEach(block -> media(block)
                                .forEach(file -> media.add(new LocatedMedia(activity.id() + "/" + block.id(), file))));
            }
            if (activity instanceof Briefed briefed) {
                briefed.materials()
                        .forEach(material -> Stream.ofNullable(material.media())
                                .forEach(file -> media.add(
                                        new LocatedMedia(activity.id() + "/material/" + material.id(), file))));
            }
        }
        return media;
    }

    private static Stream<MediaFile> media(LessonBlock block) {
        return switch (block) {
            case Image image -> Stream.of(image.media());
            case Recording recording ->
                Stream.of(recording.media(), recording.captions()).filter(Objects::nonNull);
            case Download download -> Stream.of(download.media());
            case RichText _,
                    Callout _,
                    Question _,
                    Reflection _,
                    Quote _,
                    Sections _,
                    FlipCards _,
                    Dialogue _,
                    Commitments _,
                    Embed _ -> Stream.empty();
        };
    }

    static List<LocatedText> texts(CourseContent content) {
        List<LocatedText> texts = new ArrayList<>();
        Slots.ofCourse(content).forEach(slot -> texts.add(located("", slot)));
        content.activities()
                .forEach(activity -> Slots.of(activity).forEach(slot -> texts.add(located(activity.id() + "/", slot))));
        return texts;
    }

    private static LocatedText located(String parent, Slots.Slot slot) {
        return new LocatedText(parent + slot.path().replace('.', '/'), slot.text());
    }
}
