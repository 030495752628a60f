package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TeamProgressTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource
    void a_manager_sees_the_own_team_and_those_below_it_and_no_other(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        TeamId top = team(fixture, null);
        TeamId below = team(fixture, top);
        TeamId other = team(fixture, null);
        PersonId learner = fixture.learner("Sanne");
        PersonId deeper = fixture.learner("Youssef");
        fixture.enrolled(deeper);
        Person manager = manager(fixture);
        fixture.unit.run(() -> {
            fixture.people.leadership.setManager(top, manager.id(), LONG_AGO);
            fixture.people.membership.addMember(top, learner, LONG_AGO);
            fixture.people.membership.addMember(top, manager.id(), LONG_AGO);
            fixture.people.membership.addMember(below, deeper, LONG_AGO);
        });
        fixture.people.access.be(manager.id(), Role.MANAGER);

        assertThat(fixture.unit.call(fixture.team::teams))
                .extracting(each -> each.team().id(), LedTeam::depth, LedTeam::direct)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(top, 0, true),
                        org.assertj.core.groups.Tuple.tuple(below, 1, false));
        assertThat(page(fixture, top).people().items())
                .extracting(PersonStandings::person)
                .containsExactly(learner);
        assertThat(page(fixture, below).courses())
                .containsExactly(new CourseCount(fixture.course.key(), 1, 0, 0))
                .noneMatch(CourseCount::mayBeShown);
        assertThatThrownBy(() -> page(fixture, other)).isInstanceOf(AccessDenied.class);
        assertThat(fixture.unit.call(() -> fixture.nudges.send(deeper, fixture.course.key(), "")))
                .isInstanceOf(NudgeResult.Sent.class);
    }

    @ParameterizedTest
    @EnumSource
    void counts_are_over_all_while_the_list_is_cut(TestDatabases engine) {
        EnrolmentFixture fixture = EnrolmentFixture.on(engine);
        TeamId team = team(fixture, null);
        Person manager = manager(fixture);
        List<PersonId> members =
                List.of("A", "B", "C", "D", "E").stream().map(fixture::learner).toList();
        members.forEach(fixture::enrolled);
        fixture.unit.run(() -> {
            fixture.people.leadership.setManager(team, manager.id(), LONG_AGO);
            members.forEach(member -> fixture.people.membership.addMember(team, member, LONG_AGO));
        });
        fixture.people.access.be(manager.id(), Role.MANAGER);

        TeamPage page = fixture.unit.call(() -> fixture.team.of(team, person -> true, 2, 2));

        assertThat(page.people().items()).hasSize(2);
        assertThat(page.people().total()).isEqualTo(5);
        assertThat(page.courses()).singleElement().satisfies(count -> {
            assertThat(count.people()).isEqualTo(5);
            assertThat(count.mayBeShown()).isTrue();
        });
    }

    private static Person manager(EnrolmentFixture fixture) {
        return fixture.person("Anouk " + UUID.randomUUID(), null, "Bakker", Role.MANAGER);
    }

    private static TeamId team(EnrolmentFixture fixture, @org.jspecify.annotations.Nullable TeamId parent) {
        return fixture.unit
                .call(() -> fixture.people.teams.create("Team " + UUID.randomUUID(), parent))
                .orThrow()
                .id();
    }

    private static TeamPage page(EnrolmentFixture fixture, TeamId team) {
        return fixture.unit.call(() -> fixture.team.of(team, person -> true, 0, 50));
    }
}
