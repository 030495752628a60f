package dev.regie.core.cohort;

import dev.regie.core.access.Role;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a cohort is for, said by what holds of them rather than by name. It is asked on demand and never acts by itself: whoever
 * comes to fit it later is offered to an admin. Only active people fit; all that is given must hold.
 *
 * @param teams in one of these; none for the whole organisation, provided that a role is given
 * @param subTeams whether the teams below count, too
 * @param since only who came into such a team on this day or later
 */
public record CohortRule(
        Set<TeamId> teams,
        boolean subTeams,
        @Nullable Role role,
        @Nullable LocalDate since) {

    /** Fits nobody: the cohort has only those who are named. */
    public static final CohortRule NOBODY = new CohortRule(Set.of(), false, null, null);

    public CohortRule {
        teams = Set.copyOf(teams);
    }

    /** Whoever is in these teams themselves. */
    public static CohortRule inTeams(Set<TeamId> teams) {
        return new CohortRule(teams, false, null, null);
    }

    /** Whether it says nothing, and so fits nobody rather than everybody. */
    public boolean fitsNobody() {
        return teams.isEmpty() && role == null;
    }

    /** The teams whose members fit, among all there are: those named and, if so wished, every team below them. */
    public Set<TeamId> reach(Collection<Team> all) {
        Set<TeamId> reached = new HashSet<>(teams);
        boolean grew = subTeams;
        while (grew) {
            grew = false;
            for (Team team : all) {
                TeamId parent = team.parent();
                grew |= parent != null && reached.contains(parent) && reached.add(team.id());
            }
        }
        return Set.copyOf(reached);
    }
}
