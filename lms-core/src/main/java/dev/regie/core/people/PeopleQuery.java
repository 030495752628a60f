package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, ordered as asked.
 *
 * @param text part of a name or e-mail address, diacritics and case aside; blank for all
 * @param team members on the day of asking, of this team itself
 * @param limit at most 200
 */
public record PeopleQuery(
        @Nullable String text,
        @Nullable TeamId team,
        @Nullable Role role,
        boolean activeOnly,
        Sort sort,
        int offset,
        int limit) {
    /** What a list of people can be sorted by. */
    public enum Sort {
        FAMILY_NAME,
        GIVEN_NAME,
        EMAIL
    }

    /** Holds offset and limit within bounds. */
    public PeopleQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** Everybody active, by family name. */
    public static PeopleQuery all(int offset, int limit) {
        return new PeopleQuery(null, null, null, true, Sort.FAMILY_NAME, offset, limit);
    }

    /** The same with this text. */
    public PeopleQuery withText(@Nullable String sought) {
        return new PeopleQuery(sought, team, role, activeOnly, sort, offset, limit);
    }

    /** The same within this team. */
    public PeopleQuery withTeam(@Nullable TeamId within) {
        return new PeopleQuery(text, within, role, activeOnly, sort, offset, limit);
    }

    /** The same for this role. */
    public PeopleQuery withRole(@Nullable Role having) {
        return new PeopleQuery(text, team, having, activeOnly, sort, offset, limit);
    }
}
