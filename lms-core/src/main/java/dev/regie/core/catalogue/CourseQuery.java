package dev.regie.core.catalogue;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.Page;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which courses to list, by key. Every condition that is given must hold.
 *
 * @param words found in title, summary or an objective of the latest version, in any language; accents and case aside; empty for all
 * @param title part of a title, in any language; empty for all
 * @param aspect of at least one objective
 * @param minutes at most, of the required activities
 * @param language the course has it
 * @param selfEnrolment whether learners may choose it for themselves; null for both
 * @param onOffer only what learners are shown: what a programme has or what is open to self-enrolment
 * @param limit at most 200
 */
public record CourseQuery(
        String words,
        String title,
        Optional<Aspect> aspect,
        Optional<Integer> minutes,
        Optional<Language> language,
        @Nullable Boolean selfEnrolment,
        boolean onOffer,
        int offset,
        int limit) {

    /** Holds offset and limit within bounds. */
    public CourseQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** All that learners are shown. */
    public static CourseQuery onOffer(int offset, int limit) {
        return new CourseQuery("", "", Optional.empty(), Optional.empty(), Optional.empty(), null, true, offset, limit);
    }
}
