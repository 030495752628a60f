package dev.regie.core.cohort;

import static dev.regie.core.cohort.CohortFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact.Kind;
import dev.regie.core.people.Person;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.TestDatabases;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CohortProgressTest {

    private static final String YESTERDAY = "2026-03-01T08:00:00Z";

    @ParameterizedTest
    @EnumSource
    void rows_are_sorted_the_dutch_way_filtered_and_cut(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Person vries = fixture.on.person("Sanne progress", "de", "Vries");
        Person amrani = fixture.on.person("Youssef progress", "el", "Amrani");
        Person berg = fixture.on.person("Marijke progress", "van den", "Berg");
        Cohort cohort = fixture.made(past(fixture, "Pilot progress", Set.of(vries.id(), amrani.id(), berg.id())));
        fixture.does(berg.id(), "first-steps", Kind.COMPLETED, YESTERDAY);
        fixture.completes(vries.id());

        assertThat(fixture.rows(cohort.id()))
                .extracting(ProgressRow::person)
                .containsExactly(amrani.id(), berg.id(), vries.id());
        assertThat(fixture.rows(cohort.id()))
                .extracting(ProgressRow::overall)
                .containsExactly(Standing.NOT_STARTED, Standing.BUSY, Standing.DONE);
        assertThat(fixture.rows(cohort.id())).extracting(ProgressRow::late).containsExactly(true, true, false);
        assertThat(people(fixture, cohort, null, Standing.BUSY, false)).containsExactly(berg.id());
        assertThat(people(fixture, cohort, "vries", null, false)).containsExactly(vries.id());
        assertThat(people(fixture, cohort, null, null, true)).containsExactly(amrani.id(), berg.id());
        var second = fixture.on.unit.call(() -> fixture.progress.page(ProgressQuery.all(cohort.id(), 1, 1)));
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.items()).extracting(ProgressRow::person).containsExactly(berg.id());
    }

    @ParameterizedTest
    @EnumSource
    void figures_are_given_of_five_people_and_withheld_of_four(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        List<PersonId> five = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            five.add(fixture.on.learner("Vijf"));
        }
        Cohort large = fixture.made(past(fixture, "Pilot vijf", new HashSet<>(five)));
        Cohort small = fixture.made(past(fixture, "Pilot vier", new HashSet<>(five.subList(0, 4))));
        fixture.completes(five.getFirst());

        assertThat(fixture.on.unit.call(() -> fixture.progress.counts(large.id())))
                .contains(new Counts(4, 0, 1, 4));
        assertThat(fixture.on.unit.call(() -> fixture.progress.counts(small.id())))
                .isEmpty();
        assertThat(listed(fixture, "pilot vi"))
                .extracting(CohortSummary::name, CohortSummary::people, CohortSummary::somebodyLate)
                .containsExactlyInAnyOrder(tuple("Pilot vijf", 5, true), tuple("Pilot vier", 4, false));
    }

    @ParameterizedTest
    @EnumSource
    void waived_counts_as_done_and_withdrawn_not_at_all(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId waived = fixture.on.learner("Anouk");
        PersonId withdrawn = fixture.on.learner("Bilal");
        Cohort cohort = fixture.made(past(fixture, "Pilot waived", Set.of(waived, withdrawn)));
        fixture.on.unit.call(
                () -> fixture.on.enrolments.waive(active(fixture, waived).id(), "Kan het al"));
        fixture.on.unit.call(
                () -> fixture.on.enrolments.withdraw(active(fixture, withdrawn).id(), "Ziek"));

        assertThat(fixture.rows(cohort.id()))
                .filteredOn(row -> row.person().equals(waived))
                .extracting(ProgressRow::overall)
                .containsExactly(Standing.DONE);
        assertThat(fixture.rows(cohort.id())).noneMatch(ProgressRow::late);
        assertThat(fixture.on.unit.call(() -> fixture.progress.stuck(cohort.id(), 7)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void cohorts_are_found_by_stage_and_where_somebody_is_late_comes_first(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        PersonId person = fixture.on.learner("Sanne");
        PersonId late = fixture.on.learner("Laat");
        Cohort running = fixture.made(fixture.wish("Stage running", Set.of(), Set.of(person)));
        Cohort planned = fixture.made(dated(fixture, "Stage planned", person, TODAY.plusDays(1), TODAY.plusWeeks(9)));
        Cohort ended = fixture.made(dated(fixture, "Stage ended", late, TODAY.minusWeeks(9), TODAY.minusDays(1)));

        assertThat(found(fixture, Cohort.Stage.UNDER_WAY)).containsExactly(running.id());
        assertThat(found(fixture, Cohort.Stage.PLANNED)).containsExactly(planned.id());
        assertThat(found(fixture, Cohort.Stage.FINISHED)).containsExactly(ended.id());
        assertThat(found(fixture, null)).containsExactly(ended.id(), running.id(), planned.id());
    }

    @ParameterizedTest
    @EnumSource
    void the_stuck_are_those_with_something_open_and_no_activity(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Person quiet = fixture.on.person("Sanne stuck", "de", "Vries");
        Person active = fixture.on.person("Youssef stuck", "el", "Amrani");
        Person done = fixture.on.person("Marijke stuck", "van den", "Berg");
        Cohort cohort = fixture.made(past(fixture, "Pilot stuck", Set.of(quiet.id(), active.id(), done.id())));
        fixture.does(quiet.id(), "first-steps", Kind.BEGUN, "2026-02-11T08:00:00Z");
        fixture.does(active.id(), "first-steps", Kind.BEGUN, YESTERDAY);
        fixture.completes(done.id());

        assertThat(fixture.on.unit.call(() -> fixture.progress.stuck(cohort.id(), 14)))
                .containsExactly(new StuckPeople.Stuck(quiet.id(), quiet.name(), LocalDate.of(2026, 2, 9)));
        assertThat(fixture.on.unit.call(() -> fixture.progress.stuck(cohort.id(), 30)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_page_takes_as_many_queries_for_twenty_people_as_for_one(TestDatabases engine) {
        CohortFixture fixture = CohortFixture.on(engine);
        Set<PersonId> twenty = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            twenty.add(fixture.on.learner("Twintig"));
        }
        Cohort one = fixture.made(past(fixture, "Queries een", Set.of(fixture.on.learner("Een"))));
        Cohort many = fixture.made(past(fixture, "Queries twintig", twenty));

        assertThat(statements(fixture, many))
                .isEqualTo(statements(fixture, one))
                .isBetween(1, 12);
    }

    private static int statements(CohortFixture fixture, Cohort cohort) {
        return fixture.stored.statements(() -> {
            assertThat(fixture.rows(cohort.id())).isNotEmpty();
            fixture.on.unit.call(() -> fixture.progress.counts(cohort.id()));
            fixture.on.unit.call(() -> fixture.progress.stuck(cohort.id(), 14));
            fixture.on.unit.call(() -> fixture.people.offers(cohort.id()));
        });
    }

    private static NewCohort past(CohortFixture fixture, String name, Set<PersonId> people) {
        NewCohort wish = fixture.wish(name, Set.of(), people);
        LocalDate end = TODAY.minusDays(1);
        return new NewCohort(wish.id(), name, end.minusWeeks(4), end, Set.of(), people, wish.versions());
    }

    private static NewCohort dated(
            CohortFixture fixture, String name, PersonId person, LocalDate start, LocalDate end) {
        NewCohort wish = fixture.wish(name, Set.of(), Set.of(person));
        return new NewCohort(wish.id(), name, start, end, Set.of(), wish.people(), wish.versions());
    }

    private static List<PersonId> people(
            CohortFixture fixture, Cohort cohort, @Nullable String text, @Nullable Standing standing, boolean late) {
        return fixture
                .on
                .unit
                .call(() -> fixture.progress.page(new ProgressQuery(cohort.id(), text, standing, late, 0, 50)))
                .items()
                .stream()
                .map(ProgressRow::person)
                .toList();
    }

    private static List<CohortSummary> listed(CohortFixture fixture, String text) {
        return fixture.on
                .unit
                .call(() -> fixture.progress.list(new CohortQuery(text, null, CohortQuery.Sort.ATTENTION, 0, 50)))
                .items();
    }

    private static List<CohortId> found(CohortFixture fixture, Cohort.@Nullable Stage stage) {
        return fixture
                .on
                .unit
                .call(() -> fixture.progress.list(new CohortQuery("STAGE ", stage, CohortQuery.Sort.ATTENTION, 0, 50)))
                .items()
                .stream()
                .map(CohortSummary::id)
                .toList();
    }

    private static Enrolment active(CohortFixture fixture, PersonId person) {
        return fixture.on
                .unit
                .call(() -> fixture.on.enrolments.active(person, fixture.on.course.key()))
                .orElseThrow();
    }
}
