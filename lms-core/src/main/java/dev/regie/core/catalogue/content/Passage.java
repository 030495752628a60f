package dev.regie.core.catalogue.content;

import dev.regie.core.shared.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a course as plain text in one language, as far as every reader of the course may know it: no feedback, nothing of
 * an assessment's bank, no mark on right answers.
 *
 * @param activityId null for what the course says of itself
 * @param blockId null for what an activity says of itself
 * @param heading the nearest title: of the callout, the activity or the course
 * @param language the language that heading and text are in
 */
public record Passage(
        @Nullable String activityId, @Nullable String blockId, String heading, String text, Language language) {

    /** All passages of the course that exist in that language, in reading order. */
    public static List<Passage> of(CourseContent content, Language language) {
        return List.of();
    }
}
