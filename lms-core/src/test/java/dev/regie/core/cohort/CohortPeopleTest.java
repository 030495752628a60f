package dev.regie.core.cohort;

import static dev.regie.core.cohort.CohortFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Role;
import dev.regie.core.cohort.MembershipChange.Added;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortPeopleTest {

    @ParameterizedTest
    @EnumSource
    void a_rule_finds_the_active_people_of_teams_and_those_below_with_a_role(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId above = fixture.on.people.team("Rule above").id();
        TeamId below = fixture.on
                .unit
                .call(() -> fixture.on.people.teams.create("Rule below", above))
                .orThrow()
                .id();
        Person manager = fixture.on.person("Marijke rule", "van den", "Berg", Role.MANAGER);
        Person member = fixture.on.person("Anouk rule", null, "Bakker");
        Person gone = fixture.on.person("Gerrit rule", null, "Aalbers");
        fixture.join(above, manager);
        fixture.join(below, member);
        fixture.join(below, gone);
        fixture.on.unit.call(() -> fixture.on.people.people.deactivate(gone.id(), false, gone.version()));

        assertThat(names(fixture, new CohortRule(Set.of(above), true, null, null)))
                .containsExactly("Bakker", "Berg");
        assertThat(names(fixture, new CohortRule(Set.of(above), false, null, null)))
                .containsExactly("Berg");
        assertThat(names(fixture, new CohortRule(Set.of(above), true, Role.MANAGER, null)))
                .containsExactly("Berg");
        assertThat(names(fixture, new CohortRule(Set.of(above), true, null, TODAY.plusDays(1))))
                .isEmpty();
        assertThat(names(fixture, CohortRule.NOBODY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_joins_the_team_later_is_offered_and_joins_only_when_let_in(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId team = fixture.on.people.team("Team offered").id();
        Person first = fixture.on.person("Anouk offered", null, "Bakker");
        Person later = fixture.on.person("Bilal offered", null, "Kaya");
        fixture.join(team, first);
        Cohort cohort = fixture.made(fixture.wish("Pilot offered", Set.of(team), Set.of()));
        assertThat(offers(fixture, cohort)).isEqualTo(CohortOffers.NONE);

        fixture.join(team, later);
        assertThat(offers(fixture, cohort).joined()).extracting(Person::id).containsExactly(later.id());
        assertThat(fixture.rows(cohort.id())).hasSize(1);

        fixture.on.unit.run(() -> fixture.people.decline(cohort.id(), List.of(later.id()), CohortOffers.Kind.JOINED));
        assertThat(offers(fixture, cohort).joined()).isEmpty();

        Added added =
                (Added) fixture.on.unit.call(() -> fixture.people.add(cohort.id(), List.of(first.id(), later.id())));
        assertThat(added.joined().people()).containsExactly(later.id());
        assertThat(fixture.rows(cohort.id())).extracting(ProgressRow::person).containsExactly(first.id(), later.id());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_left_the_team_is_told_of_unless_named_by_hand(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId team = fixture.on.people.team("Team left").id();
        Person member = fixture.on.person("Anouk left", null, "Bakker");
        Person named = fixture.on.person("Bilal left", null, "Kaya");
        fixture.join(team, member);
        Cohort cohort = fixture.made(fixture.wish("Pilot left", Set.of(team), Set.of(named.id())));

        fixture.on.unit.call(() -> fixture.on.people.membership.endMember(team, member.id(), TODAY));

        assertThat(offers(fixture, cohort).left()).extracting(Person::id).containsExactly(member.id());
        fixture.on.unit.run(() -> fixture.people.decline(cohort.id(), List.of(member.id()), CohortOffers.Kind.LEFT));
        assertThat(offers(fixture, cohort)).isEqualTo(CohortOffers.NONE);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_taken_out_keeps_the_course_or_leaves_it_and_is_not_offered_again(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId team = fixture.on.people.team("Team removed").id();
        Person keeps = fixture.on.person("Anouk removed", null, "Bakker");
        Person leaves = fixture.on.person("Bilal removed", null, "Kaya");
        fixture.join(team, keeps);
        fixture.join(team, leaves);
        Cohort cohort = fixture.made(fixture.wish("Pilot removed", Set.of(team), Set.of()));

        fixture.on.unit.call(
                () -> fixture.people.remove(cohort.id(), List.of(keeps.id()), RemoveChoice.KEEP, "Vergissing"));
        fixture.on.unit.call(
                () -> fixture.people.remove(cohort.id(), List.of(leaves.id()), RemoveChoice.WITHDRAW, "Andere baan"));

        assertThat(states(fixture, keeps.id())).containsExactly(Enrolment.State.ACTIVE);
        assertThat(states(fixture, leaves.id())).containsExactly(Enrolment.State.WITHDRAWN);
        assertThat(fixture.rows(cohort.id())).isEmpty();
        assertThat(offers(fixture, cohort)).isEqualTo(CohortOffers.NONE);

        fixture.on.unit.call(() -> fixture.people.add(cohort.id(), List.of(keeps.id())));
        assertThat(fixture.rows(cohort.id())).hasSize(1);
        assertThat(states(fixture, keeps.id())).containsExactly(Enrolment.State.ACTIVE);
    }

    @ParameterizedTest
    @EnumSource
    void a_closed_cohort_takes_nobody_in(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Cohort cohort = fixture.made(fixture.wish("Pilot full", Set.of(), Set.of(fixture.on.learner("Sanne"))));
        fixture.on.unit.call(() -> fixture.cohorts.close(cohort.id(), cohort.version(), false, ""));
        PersonId late = fixture.on.learner("Youssef");

        assertThat(fixture.on.unit.call(() -> fixture.people.add(cohort.id(), List.of(late))))
                .isEqualTo(new MembershipChange.Closed());
    }

    private static List<String> names(CohortFixture fixture, CohortRule rule) {
        return fixture.on.unit.call(() -> fixture.cohorts.forecast(rule, Set.of(), List.of(), TODAY)).names().stream()
                .map(name -> name.family())
                .toList();
    }

    private static CohortOffers offers(CohortFixture fixture, Cohort cohort) {
        return fixture.on.unit.call(() -> fixture.people.offers(cohort.id()));
    }

    private static List<Enrolment.State> states(CohortFixture fixture, PersonId person) {
        return fixture.on.unit.call(() -> fixture.on.enrolments.of(person)).stream()
                .map(Enrolment::state)
                .toList();
    }
}
