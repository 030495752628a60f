package dev.regie.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Role;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CohortRuleTest {

    private final Team department = team("Afdeling", null);
    private final Team team = team("Team", department);
    private final Team group = team("Groep", team);
    private final Team elsewhere = team("Elders", null);
    private final List<Team> all = List.of(group, elsewhere, team, department);

    @Test
    void a_team_reaches_the_teams_below_it_only_when_asked() {
        assertThat(rule(true).reach(all)).containsOnly(department.id(), team.id(), group.id());
        assertThat(rule(false).reach(all)).containsOnly(department.id());
    }

    @Test
    void a_rule_that_says_nothing_fits_nobody_rather_than_everybody() {
        assertThat(CohortRule.NOBODY.fitsNobody()).isTrue();
        assertThat(new CohortRule(Set.of(), true, null, null).fitsNobody()).isTrue();
        assertThat(new CohortRule(Set.of(), false, Role.MANAGER, null).fitsNobody())
                .isFalse();
        assertThat(rule(false).fitsNobody()).isFalse();
    }

    private CohortRule rule(boolean subTeams) {
        return new CohortRule(Set.of(department.id()), subTeams, null, null);
    }

    private static Team team(String name, @Nullable Team parent) {
        return new Team(TeamId.random(), name, parent == null ? null : parent.id(), null, 0);
    }
}
