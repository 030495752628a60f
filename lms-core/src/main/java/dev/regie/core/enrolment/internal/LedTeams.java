package dev.regie.core.enrolment.internal;

import dev.regie.core.enrolment.LedTeam;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose progress a manager sees: the teams led or stood in for today, and all teams below those. */
@ApplicationScoped
public class LedTeams {

    private TeamService teams;
    private TeamMembership membership;
    private TeamLeadership leadership;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected LedTeams() {}

    @Inject
    public LedTeams(TeamService teams, TeamMembership membership, TeamLeadership leadership) {
        this.teams = teams;
        this.membership = membership;
        this.leadership = leadership;
    }

    /** The teams, parents before children. */
    public List<LedTeam> of(PersonId manager, LocalDate day) {
        Set<TeamId> direct =
                leadership.ledBy(manager, day).stream().map(Team::id).collect(Collectors.toSet());
        return direct.isEmpty() ? List.of() : below(teams.all(), direct);
    }

    /** Whether the person is in one of those teams on that day, and is somebody else. */
    public boolean leads(PersonId manager, PersonId person, LocalDate day) {
        if (manager.equals(person)) {
            return false;
        }
        Set<TeamId> led =
                of(manager, day).stream().map(each -> each.team().id()).collect(Collectors.toSet());
        return !led.isEmpty()
                && membership.teamsOf(person, day).stream().map(Team::id).anyMatch(led::contains);
    }

    /** Those teams and everything below them; pure. */
    static List<LedTeam> below(Collection<Team> parentsFirst, Set<TeamId> direct) {
        Map<TeamId, Integer> depths = new HashMap<>();
        List<LedTeam> led = new ArrayList<>();
        for (Team team : parentsFirst) {
            Integer above = team.parent() == null ? null : depths.get(team.parent());
            if (above != null || direct.contains(team.id())) {
                int depth = above == null ? 0 : above + 1;
                depths.put(team.id(), depth);
                led.add(new LedTeam(team, depth, direct.contains(team.id())));
            }
        }
        return led;
    }
}
