package dev.regie.core.cohort;

import dev.regie.core.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which cohorts to list, ordered as asked.
 *
 * @param text part of the name, case aside; blank for all
 * @param limit at most 200
 */
public record CohortQuery(@Nullable String text, Cohort.@Nullable Stage stage, Sort sort, int offset, int limit) {

    /** What a list of cohorts can be sorted by. */
    public enum Sort {
        /** Where somebody is late first, then under way, planned and finished; what ends first before the rest. */
        ATTENTION,
        /** Latest start first. */
        START,
        NAME
    }

    /** Holds offset and limit within bounds. */
    public CohortQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** All of them, latest start first. */
    public static CohortQuery all(int offset, int limit) {
        return new CohortQuery(null, null, Sort.START, offset, limit);
    }
}
