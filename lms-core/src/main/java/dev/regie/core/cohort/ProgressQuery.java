package dev.regie.core.cohort;

import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Whose progress to list, by family name.
 *
 * @param text part of a name, diacritics and case aside; blank for all
 * @param lateOnly only people with a term that passed and an open course
 * @param limit at most 200
 */
public record ProgressQuery(
        CohortId cohort, @Nullable String text, @Nullable Standing standing, boolean lateOnly, int offset, int limit) {

    /** Holds offset and limit within bounds. */
    public ProgressQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** Everybody of a cohort. */
    public static ProgressQuery all(CohortId cohort, int offset, int limit) {
        return new ProgressQuery(cohort, null, null, false, offset, limit);
    }

    /** The same from another place on. */
    public ProgressQuery at(int newOffset, int newLimit) {
        return new ProgressQuery(cohort, text, standing, lateOnly, newOffset, newLimit);
    }
}
