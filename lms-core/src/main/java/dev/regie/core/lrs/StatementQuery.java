package dev.regie.core.lrs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to find; every filter that is given must hold. Pages follow the feed's positions, so that they stay
 * put while new statements arrive. Voided statements are left out.
 *
 * @param agent in the actor or object; with {@code relatedAgents} anywhere (authority, instructor, team, members)
 * @param verb IRI
 * @param activity IRI of the object; with {@code relatedActivities} anywhere (context activities, SubStatement)
 * @param registration of the context
 * @param since stored after this instant
 * @param until stored at this instant or before
 * @param authority only what this authority vouches for
 * @param limit 1 to {@value #MAX_LIMIT}
 * @param ascending oldest first; otherwise newest first
 * @param cursor the page starts behind this position, in the order asked for
 */
public record StatementQuery(
        @Nullable AgentKey agent,
        @Nullable String verb,
        @Nullable String activity,
        @Nullable UUID registration,
        boolean relatedAgents,
        boolean relatedActivities,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Authority authority,
        int limit,
        boolean ascending,
        @Nullable Long cursor) {

    /** The most statements one page holds. */
    public static final int MAX_LIMIT = 500;

    /** The limit is brought between 1 and {@link #MAX_LIMIT}. */
    public StatementQuery {
        limit = Math.clamp(limit, 1, MAX_LIMIT);
    }

    /** The newest statements, whoever they are about. */
    public static StatementQuery newest(int limit) {
        return new StatementQuery(null, null, null, null, false, false, null, null, null, limit, false, null);
    }

    /** The same query for the page behind this position. */
    public StatementQuery behind(long position) {
        return new StatementQuery(
                agent,
                verb,
                activity,
                registration,
                relatedAgents,
                relatedActivities,
                since,
                until,
                authority,
                limit,
                ascending,
                position);
    }
}
