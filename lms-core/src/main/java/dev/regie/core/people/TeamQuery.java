package dev.regie.core.people;

import dev.regie.core.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which teams to list, ordered as asked.
 *
 * @param text parts of the name, diacritics and case aside; blank for all
 * @param place where in the tree
 * @param unled only those that nobody leads on the day of asking
 * @param limit at most 200
 */
public record TeamQuery(
        @Nullable String text, Place place, Standing standing, boolean unled, Sort sort, int offset, int limit) {

    /** Where in the tree to look. */
    public sealed interface Place {
        /** Everywhere. */
        record Anywhere() implements Place {}

        /** At the top. */
        record Top() implements Place {}

        /** Directly below a team. */
        record Below(TeamId team) implements Place {}
    }

    /** Which of those that are open and those that were closed. */
    public enum Standing {
        OPEN,
        CLOSED,
        ALL
    }

    /** What a list of teams can be sorted by. */
    public enum Sort {
        NAME,
        /** Those with most active people of their own first. */
        MEMBERS
    }

    /** Holds offset and limit within bounds. */
    public TeamQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** The open teams in a place, by name. */
    public static TeamQuery in(Place place, int offset, int limit) {
        return new TeamQuery(null, place, Standing.OPEN, false, Sort.NAME, offset, limit);
    }

    /** The same with this text. */
    public TeamQuery withText(@Nullable String sought) {
        return new TeamQuery(sought, place, standing, unled, sort, offset, limit);
    }

    /** The same for those that are open, closed, or both. */
    public TeamQuery withStanding(Standing now) {
        return new TeamQuery(text, place, now, unled, sort, offset, limit);
    }

    /** The same for those that nobody leads, or for all. */
    public TeamQuery withUnled(boolean only) {
        return new TeamQuery(text, place, standing, only, sort, offset, limit);
    }

    /** The same in another order. */
    public TeamQuery sortedBy(Sort by) {
        return new TeamQuery(text, place, standing, unled, by, offset, limit);
    }
}
