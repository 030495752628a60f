package dev.regie.core.cohort;

import static dev.regie.core.cohort.CohortFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.cohort.CreateCohortResult.AlreadyThere;
import dev.regie.core.cohort.CreateCohortResult.Created;
import dev.regie.core.cohort.CreateCohortResult.Refused;
import dev.regie.core.cohort.Joined.InCourse;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortServiceTest {

    @ParameterizedTest
    @EnumSource
    void a_cohort_enrols_its_team_and_its_people_once_each_with_the_last_day_as_term(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId team = fixture.on.people.team("Team enrols").id();
        Person inTeam = fixture.on.person("Anouk enrols", null, "Bakker");
        Person both = fixture.on.person("Bilal enrols", null, "Kaya");
        Person single = fixture.on.person("Corrie enrols", null, "Smit");
        fixture.join(team, inTeam);
        fixture.join(team, both);
        NewCohort wish = fixture.wish(" Pilot enrols ", Set.of(team), Set.of(both.id(), single.id()));

        Created created = (Created) fixture.create(wish);

        assertThat(created.cohort().name()).isEqualTo("Pilot enrols");
        assertThat(created.joined().people()).containsOnly(inTeam.id(), both.id(), single.id());
        assertThat(created.joined().underWay()).isEmpty();
        for (PersonId person : created.joined().people()) {
            Enrolment enrolment = active(fixture, person);
            assertThat(enrolment.source()).isEqualTo(new Source.FromCohort(wish.id()));
            assertThat(enrolment.due()).isEqualTo(TODAY.plusWeeks(8));
            assertThat(enrolment.version()).isEqualTo(fixture.on.course.id());
        }
        assertThat(fixture.now(wish.id()).name()).isEqualTo("Pilot enrols");
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_under_way_already_is_reported_and_not_doubled(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        Enrolment earlier = fixture.on.enrolled(person);

        Created created = (Created) fixture.create(fixture.wish("Pilot under way", Set.of(), Set.of(person)));

        assertThat(created.joined().underWay()).containsExactly(new InCourse(person, fixture.on.course.key()));
        assertThat(fixture.on.unit.call(() -> fixture.on.enrolments.of(person)))
                .extracting(Enrolment::id)
                .containsExactly(earlier.id());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_wish_sent_twice_makes_one_cohort_and_another_wish_with_its_id_is_refused(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        NewCohort wish = fixture.wish("Pilot twice", Set.of(), Set.of(person));
        fixture.create(wish);

        assertThat(fixture.create(wish)).isInstanceOf(AlreadyThere.class);
        NewCohort other = new NewCohort(
                wish.id(), "Iets anders", wish.start(), wish.end(), Set.of(), wish.people(), wish.versions());
        assertThat(fixture.create(other)).isEqualTo(new Refused(List.of(new Refusal.IdTaken())));
        assertThat(fixture.create(fixture.wish("PILOT TWICE ", Set.of(), Set.of(person))))
                .isEqualTo(new Refused(List.of(new Refusal.NameTaken("PILOT TWICE"))));
        assertThat(fixture.on.unit.call(() -> fixture.on.enrolments.of(person))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void a_refused_cohort_leaves_nothing_behind(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        PersonId unknown = PersonId.random();
        NewCohort wish = fixture.wish("Pilot refused", Set.of(), Set.of(person, unknown));

        assertThat(fixture.create(wish)).isEqualTo(new Refused(List.of(new Refusal.UnknownPerson(unknown))));
        assertThat(fixture.on.unit.call(() -> fixture.cohorts.find(wish.id()))).isEmpty();
        assertThat(fixture.on.unit.call(() -> fixture.on.enrolments.of(person))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_completed_the_course_before_is_done_here_and_does_not_take_it_again(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        fixture.on.enrolled(person);
        fixture.completes(person);
        NewCohort wish = fixture.wish("Pilot completed before", Set.of(), Set.of(person));

        assertThat(fixture.on
                        .unit
                        .call(() -> fixture.cohorts.forecast(wish.rule(), wish.people(), wish.versions(), wish.start()))
                        .completed())
                .isEqualTo(1);
        Created created = (Created) fixture.create(wish);

        assertThat(created.joined().completed()).containsExactly(new InCourse(person, fixture.on.course.key()));
        assertThat(fixture.on.unit.call(() -> fixture.on.enrolments.of(person))).hasSize(1);
        assertThat(fixture.rows(wish.id())).extracting(ProgressRow::overall).containsExactly(Standing.DONE);
    }

    @ParameterizedTest
    @EnumSource
    void an_edit_moves_the_term_along_and_one_made_from_an_older_state_is_told(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Person person = fixture.on.person("Sanne edit", "de", "Vries");
        Person coach = fixture.on.person("Cora edit", null, "Smit");
        Cohort cohort = fixture.made(fixture.wish("Pilot edit", Set.of(), Set.of(person.id())));
        LocalDate end = TODAY.plusWeeks(12);
        Set<Guide> guides = Set.of(new Guide(coach.id(), Guide.Duty.COACH));
        CohortEdit edit = new CohortEdit("Pilot edited", TODAY, end, CohortRule.NOBODY, guides, cohort.version());

        EditResult result = fixture.on.unit.call(() -> fixture.cohorts.edit(cohort.id(), edit));

        assertThat(result).isInstanceOf(EditResult.Changed.class);
        assertThat(active(fixture, person.id()).due()).isEqualTo(end);
        assertThat(fixture.now(cohort.id()).guides()).isEqualTo(guides);
        assertThat(fixture.now(cohort.id()).name()).isEqualTo("Pilot edited");
        assertThat(fixture.on.unit.call(() -> fixture.cohorts.edit(cohort.id(), edit)))
                .isEqualTo(new EditResult.ChangedMeanwhile(fixture.now(cohort.id())));
    }

    @ParameterizedTest
    @EnumSource
    void closing_lets_people_go_on_or_ends_what_is_open_and_it_can_be_opened_again(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        Cohort cohort = fixture.made(fixture.wish("Pilot close", Set.of(), Set.of(person)));

        fixture.on.unit.call(() -> fixture.cohorts.close(cohort.id(), cohort.version(), false, "Gestopt"));
        assertThat(fixture.now(cohort.id()).stage(TODAY)).isEqualTo(Cohort.Stage.FINISHED);
        assertThat(active(fixture, person).state()).isEqualTo(Enrolment.State.ACTIVE);

        fixture.on.unit.call(() ->
                fixture.cohorts.reopen(cohort.id(), fixture.now(cohort.id()).version()));
        assertThat(fixture.now(cohort.id()).stage(TODAY)).isEqualTo(Cohort.Stage.UNDER_WAY);

        fixture.on.unit.call(() ->
                fixture.cohorts.close(cohort.id(), fixture.now(cohort.id()).version(), true, "Gestopt"));
        assertThat(fixture.on.unit.call(() -> fixture.on.enrolments.of(person)))
                .extracting(Enrolment::state)
                .containsExactly(Enrolment.State.WITHDRAWN);
    }

    @ParameterizedTest
    @EnumSource
    void cohorts_are_for_admins(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        fixture.on.people.access.be(person, Role.LEARNER, Role.TRAINER, Role.MANAGER);

        assertThatThrownBy(() -> fixture.create(fixture.wish("Pilot denied", Set.of(), Set.of(person))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> fixture.on.unit.call(() -> fixture.progress.list(CohortQuery.all(0, 10))))
                .isInstanceOf(AccessDenied.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_manager_sees_the_standing_of_the_own_team_and_of_nobody_else(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        TeamId team = fixture.on.people.team("Team managed").id();
        Person member = fixture.on.person("Anouk managed", null, "Bakker");
        Person other = fixture.on.person("Bilal managed", null, "Kaya");
        Person manager = fixture.on.person("Marijke managed", "van den", "Berg", Role.MANAGER);
        fixture.join(team, member);
        fixture.on.unit.call(() -> fixture.on.people.leadership.setManager(team, manager.id(), TODAY));
        fixture.create(fixture.wish("Pilot managed", Set.of(team), Set.of(other.id())));
        fixture.does(member.id(), "first-steps", Kind.BEGUN, "2026-03-02T08:00:00Z");
        fixture.on.people.access.be(manager.id(), Role.LEARNER, Role.MANAGER);

        List<PersonStandings> seen = fixture.on.unit.call(fixture.on.team::ofMyTeam);

        assertThat(seen).extracting(PersonStandings::person).containsExactly(member.id());
        assertThat(seen.getFirst().courses()).singleElement().satisfies(course -> {
            assertThat(course.standing()).isEqualTo(Standing.BUSY);
            assertThat(course.due()).isEqualTo(TODAY.plusWeeks(8));
        });
        fixture.on.people.access.be(member.id(), Role.LEARNER);
        assertThatThrownBy(() -> fixture.on.unit.call(fixture.on.team::ofMyTeam))
                .isInstanceOf(AccessDenied.class);
    }

    private static Enrolment active(CohortFixture fixture, PersonId person) {
        return fixture.on
                .unit
                .call(() -> fixture.on.enrolments.active(person, fixture.on.course.key()))
                .orElseThrow();
    }
}
