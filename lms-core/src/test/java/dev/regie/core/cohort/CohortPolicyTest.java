package dev.regie.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.cohort.CohortPolicy.Facts;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CohortPolicyTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 11);
    private static final LocalDate END = LocalDate.of(2027, 3, 5);
    private static final CourseKey COMMUNICATION = new CourseKey("communication");
    private static final CourseKey TRUST = new CourseKey("trust");
    private static final PersonId SOMEBODY = PersonId.random();

    @Test
    void a_cohort_with_name_dates_people_and_courses_is_accepted() {
        assertThat(CohortPolicy.refusals(good())).isEmpty();
    }

    @Test
    void it_needs_a_name_that_is_short_enough_and_free() {
        assertThat(refusals(named("", false))).containsExactly(new Refusal.NameMissing());
        assertThat(refusals(named("x".repeat(201), false))).containsExactly(new Refusal.NameTooLong(200));
        assertThat(refusals(named("x".repeat(200), false))).isEmpty();
        assertThat(refusals(named("Pilot", true))).containsExactly(new Refusal.NameTaken("Pilot"));
    }

    @Test
    void it_ends_after_it_starts() {
        assertThat(refusals(from(START, START))).containsExactly(new Refusal.EndNotAfterStart());
        assertThat(refusals(from(START, START.minusDays(1)))).containsExactly(new Refusal.EndNotAfterStart());
        assertThat(refusals(from(START, START.plusDays(1)))).isEmpty();
    }

    @Test
    void it_needs_somebody_in_it() {
        assertThat(refusals(with(Set.of(), List.of(), List.of()))).containsExactly(new Refusal.NobodyInIt());
    }

    @Test
    void unknown_people_and_teams_are_named_rather_than_counted_as_nobody() {
        PersonId unknown = PersonId.random();
        TeamId gone = TeamId.random();

        assertThat(refusals(with(Set.of(), List.of(unknown), List.of(gone))))
                .containsExactly(new Refusal.UnknownPerson(unknown), new Refusal.UnknownTeam(gone));
    }

    @Test
    void it_needs_a_course_and_each_course_once() {
        assertThat(refusals(on(List.of(), List.of()))).containsExactly(new Refusal.NoCourse());
        assertThat(refusals(on(List.of(COMMUNICATION, TRUST, COMMUNICATION, COMMUNICATION), List.of())))
                .containsExactly(new Refusal.CourseTwice(COMMUNICATION));
        CourseVersionId unknown = new CourseVersionId(UUID.randomUUID());
        assertThat(refusals(on(List.of(), List.of(unknown)))).containsExactly(new Refusal.UnknownVersion(unknown));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        Facts facts =
                new Facts("", false, START, START, List.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

        assertThat(CohortPolicy.refusals(facts))
                .containsExactly(
                        new Refusal.NameMissing(),
                        new Refusal.EndNotAfterStart(),
                        new Refusal.NobodyInIt(),
                        new Refusal.NoCourse());
    }

    @Test
    void names_differ_by_more_than_case_and_blanks() {
        assertThat(CohortPolicy.folded("  Pilot Noord ")).isEqualTo(CohortPolicy.folded("pilot noord"));
    }

    @Test
    void it_is_under_way_from_its_first_to_its_last_day() {
        assertThat(CohortPolicy.stage(START, END, START.minusDays(1))).isEqualTo(Cohort.Stage.PLANNED);
        assertThat(CohortPolicy.stage(START, END, START)).isEqualTo(Cohort.Stage.UNDER_WAY);
        assertThat(CohortPolicy.stage(START, END, END)).isEqualTo(Cohort.Stage.UNDER_WAY);
        assertThat(CohortPolicy.stage(START, END, END.plusDays(1))).isEqualTo(Cohort.Stage.FINISHED);
    }

    @Test
    void whoever_guides_it_is_known() {
        PersonId gone = PersonId.random();
        Facts facts = new Facts(
                "Pilot",
                false,
                START,
                END,
                List.of(COMMUNICATION),
                List.of(),
                Set.of(SOMEBODY),
                List.of(),
                List.of(),
                List.of(gone));

        assertThat(CohortPolicy.refusals(facts)).containsExactly(new Refusal.UnknownGuide(gone));
        assertThat(CohortPolicy.editRefusals(facts)).containsExactly(new Refusal.UnknownGuide(gone));
    }

    @Test
    void an_edit_asks_neither_for_people_nor_for_courses() {
        Facts facts =
                new Facts("Pilot", false, START, END, List.of(), List.of(), Set.of(), List.of(), List.of(), List.of());

        assertThat(CohortPolicy.editRefusals(facts)).isEmpty();
    }

    private static List<Refusal> refusals(Facts facts) {
        return CohortPolicy.refusals(facts);
    }

    private static Facts good() {
        return named("Pilot", false);
    }

    private static Facts named(String name, boolean taken) {
        return new Facts(
                name,
                taken,
                START,
                END,
                List.of(COMMUNICATION),
                List.of(),
                Set.of(SOMEBODY),
                List.of(),
                List.of(),
                List.of());
    }

    private static Facts from(LocalDate start, LocalDate end) {
        return new Facts(
                "Pilot",
                false,
                start,
                end,
                List.of(COMMUNICATION),
                List.of(),
                Set.of(SOMEBODY),
                List.of(),
                List.of(),
                List.of());
    }

    private static Facts with(Set<PersonId> people, List<PersonId> unknown, List<TeamId> unknownTeams) {
        return new Facts(
                "Pilot",
                false,
                START,
                END,
                List.of(COMMUNICATION),
                List.of(),
                people,
                unknown,
                unknownTeams,
                List.of());
    }

    private static Facts on(List<CourseKey> courses, List<CourseVersionId> unknown) {
        return new Facts(
                "Pilot", false, START, END, courses, unknown, Set.of(SOMEBODY), List.of(), List.of(), List.of());
    }
}
