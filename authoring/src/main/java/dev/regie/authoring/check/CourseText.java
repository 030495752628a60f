package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Slots;
import dev.regie.core.catalogue.content.Slots.Form;
import dev.regie.core.catalogue.content.Slots.Slot;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.LanguageMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text of a course and where it is.
 *
 * @param path the activity, a slash and the slot as authors know it, such as {@code listening/which.wait.feedback}
 */
record CourseText(String path, LanguageMap text) {

    /** All of them in reading order, but for what may be typed into a gap, which is no prose. */
    static List<CourseText> of(CourseContent content) {
        return Stream.concat(
                        Slots.ofCourse(content).stream().flatMap(slot -> prose("", slot)),
                        content.activities().stream()
                                .flatMap(activity ->
                                        Slots.of(activity).stream().flatMap(slot -> prose(activity.id() + "/", slot))))
                .toList();
    }

    /** What a programme says of itself and its tracks. */
    static List<CourseText> of(Programme programme) {
        return Stream.concat(
                        Stream.of(
                                new CourseText("title", programme.title()),
                                new CourseText("summary", programme.summary())),
                        programme.tracks().stream()
                                .flatMap(track -> Stream.of(
                                        new CourseText("track." + track.id(), track.title()),
                                        new CourseText("track." + track.id() + ".summary", track.summary()))))
                .toList();
    }

    /** All pictures by path, in reading order. */
    static Map<String, Image> pictures(CourseContent content) {
        Map<String, Image> pictures = new LinkedHashMap<>();
        content.activities().forEach(activity -> {
            if (activity instanceof WithBlocks page) {
                page.blocks().forEach(block -> {
                    if (block instanceof Image picture) {
                        pictures.put(page.id() + "/" + picture.id(), picture);
                    }
                });
            }
        });
        return pictures;
    }

    /** Whether it names a source, whose title is quoted as it is. */
    boolean namesASource() {
        return path.startsWith("source.");
    }

    private static Stream<CourseText> prose(String parent, Slot slot) {
        return slot.form() == Form.ACCEPTED
                ? Stream.empty()
                : Stream.of(new CourseText(parent + slot.path(), slot.text()));
    }
}
