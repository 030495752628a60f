package dev.regie.search.query;

import dev.regie.core.enrolment.Opening;
import dev.regie.core.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A passage that answers the question.
 *
 * @param activityId null when the course itself was found
 * @param blockId null when the activity itself was found
 * @param kind of the activity, or {@code course}
 * @param minutes what the activity or the course takes
 * @param heading the title that the passage stands under
 * @param language the language of the passage, which can differ from the asker's
 * @param waits when the activity opens, if it is not open to the asker yet: then the snippet is empty; null for what is open
 * @param href where it opens: a local path that leads to that very block
 */
public record Hit(
        String courseKey,
        String courseTitle,
        @Nullable String activityId,
        @Nullable String activityTitle,
        @Nullable String blockId,
        String kind,
        int minutes,
        String heading,
        Snippet snippet,
        Language language,
        @Nullable Opening waits,
        String href) {}
