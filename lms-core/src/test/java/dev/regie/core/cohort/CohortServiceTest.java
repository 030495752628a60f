package dev.regie.core.cohort;

import static dev.regie.core.cohort.CohortFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Role;
import dev.regie.core.cohort.CreateCohortResult.AlreadyThere;
import dev.regie.core.cohort.CreateCohortResult.Created;
import dev.regie.core.cohort.CreateCohortResult.Refused;
import dev.regie.core.cohort.CreateCohortResult.UnderWay;
import dev.regie.core.enrolment.Doing;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.lrs.Authority;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
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
        assertThat(created.cohort().people()).containsOnly(inTeam.id(), both.id(), single.id());
        assertThat(created.alreadyUnderWay()).isEmpty();
        for (PersonId person : created.cohort().people()) {
            Enrolment enrolment = active(fixture, person);
            assertThat(enrolment.source()).isEqualTo(new Source.FromCohort(wish.id()));
            assertThat(enrolment.due()).isEqualTo(TODAY.plusWeeks(8));
            assertThat(enrolment.version()).isEqualTo(fixture.on.course.id());
        }
        assertThat(fixture.on.unit.call(() -> fixture.cohorts.find(wish.id()))).contains(created.cohort());
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_under_way_already_is_reported_and_not_doubled(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        Enrolment earlier = fixture.on.enrolled(person);

        Created created = (Created) fixture.create(fixture.wish("Pilot under way", Set.of(), Set.of(person)));

        assertThat(created.alreadyUnderWay()).containsExactly(new UnderWay(person, fixture.on.course.key()));
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
                wish.id(), "Iets anders", wish.start(), wish.end(), wish.teams(), wish.people(), wish.versions());
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
    void progress_shows_how_far_everybody_is_sorted_the_dutch_way(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Person vries = fixture.on.person("Sanne progress", "de", "Vries");
        Person amrani = fixture.on.person("Youssef progress", "el", "Amrani");
        Person berg = fixture.on.person("Marijke progress", "van den", "Berg");
        LocalDate past = TODAY.minusDays(1);
        NewCohort wish = fixture.wish("Pilot progress", Set.of(), Set.of(vries.id(), amrani.id(), berg.id()));
        wish = new NewCohort(
                wish.id(), wish.name(), past.minusWeeks(4), past, wish.teams(), wish.people(), wish.versions());
        fixture.create(wish);
        does(fixture, berg, "first-steps", Kind.COMPLETED);
        does(fixture, vries, "first-steps", Kind.COMPLETED);
        does(fixture, vries, "check", Kind.PASSED);
        fixture.on.foldAll();
        var id = wish.id();

        CohortProgress progress =
                fixture.on.unit.call(() -> fixture.cohorts.progress(id)).orElseThrow();
        CohortSummary summary = fixture.on.unit.call(() -> fixture.cohorts.list(0, 200)).items().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(progress.rows())
                .extracting(CohortProgress.Row::person)
                .containsExactly(amrani.id(), berg.id(), vries.id());
        assertThat(progress.rows())
                .extracting(CohortProgress.Row::overall)
                .containsExactly(Standing.NOT_STARTED, Standing.BUSY, Standing.DONE);
        assertThat(progress.rows()).extracting(CohortProgress.Row::overdue).containsExactly(true, true, false);
        assertThat(summary)
                .isEqualTo(new CohortSummary(
                        id, "Pilot progress", past.minusWeeks(4), past, Cohort.Stage.FINISHED, 3, 1, 1, 1));
    }

    @ParameterizedTest
    @EnumSource
    void cohorts_are_for_admins(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        fixture.on.people.access.be(person, Role.LEARNER, Role.TRAINER, Role.MANAGER);

        assertThatThrownBy(() -> fixture.create(fixture.wish("Pilot denied", Set.of(), Set.of(person))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> fixture.on.unit.call(() -> fixture.cohorts.list(0, 10)))
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
        fixture.on.unit.call(() -> fixture.on.people.teams.setManager(team, manager.id(), TODAY));
        fixture.create(fixture.wish("Pilot managed", Set.of(team), Set.of(other.id())));
        does(fixture, member, "first-steps", Kind.BEGUN);
        fixture.on.foldAll();
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

    private static void does(CohortFixture fixture, Person person, String activity, Kind kind) {
        String statement = new Doing(fixture.on, active(fixture, person.id()))
                .statement(activity, kind, Instant.parse("2026-03-02T08:00:00Z"));
        fixture.on.unit.run(() -> fixture.on.record.store(new Authority.Regie(), List.of(statement)));
    }
}
