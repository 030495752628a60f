package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Page;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list, ordered as asked.
 *
 * @param text parts of a name or e-mail address, diacritics and case aside; blank for all
 * @param team members on the day of asking
 * @param subTeams whether members of the teams below it count too
 * @param limit at most 200
 */
public record PeopleQuery(
        @Nullable String text,
        @Nullable TeamId team,
        boolean subTeams,
        @Nullable Role role,
        Standing standing,
        Sort sort,
        boolean descending,
        int offset,
        int limit) {
    /** What a list of people can be sorted by. */
    public enum Sort {
        FAMILY_NAME,
        GIVEN_NAME,
        EMAIL
    }

    /** Who counts, of those who are still here and those who left. */
    public enum Standing {
        ACTIVE,
        INACTIVE,
        ALL
    }

    /** Holds offset and limit within bounds. */
    public PeopleQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** Everybody active, by family name. */
    public static PeopleQuery all(int offset, int limit) {
        return new PeopleQuery(null, null, false, null, Standing.ACTIVE, Sort.FAMILY_NAME, false, offset, limit);
    }

    /** The same with this text. */
    public PeopleQuery withText(@Nullable String sought) {
        return new PeopleQuery(sought, team, subTeams, role, standing, sort, descending, offset, limit);
    }

    /** The same within this team itself. */
    public PeopleQuery withTeam(@Nullable TeamId within) {
        return new PeopleQuery(text, within, false, role, standing, sort, descending, offset, limit);
    }

    /** The same within this team and all below it. */
    public PeopleQuery withTeamAndBelow(@Nullable TeamId within) {
        return new PeopleQuery(text, within, true, role, standing, sort, descending, offset, limit);
    }

    /** The same for this role. */
    public PeopleQuery withRole(@Nullable Role having) {
        return new PeopleQuery(text, team, subTeams, having, standing, sort, descending, offset, limit);
    }

    /** The same for those who are here, who left, or both. */
    public PeopleQuery withStanding(Standing now) {
        return new PeopleQuery(text, team, subTeams, role, now, sort, descending, offset, limit);
    }

    /** The same in another order. */
    public PeopleQuery sortedBy(Sort by, boolean fromTheEnd) {
        return new PeopleQuery(text, team, subTeams, role, standing, by, fromTheEnd, offset, limit);
    }

    /** Another stretch of the same list. */
    public PeopleQuery cut(int from, int length) {
        return new PeopleQuery(text, team, subTeams, role, standing, sort, descending, from, length);
    }
}
