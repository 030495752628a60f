package dev.regie.core.enrolment;

import static dev.regie.core.enrolment.ProgressFixture.START;
import static dev.regie.core.enrolment.ProgressFixture.course;
import static dev.regie.core.enrolment.ProgressFixture.fact;
import static dev.regie.core.enrolment.ProgressFixture.optional;
import static dev.regie.core.enrolment.ProgressFixture.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.enrolment.StatementFact.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressFoldTest {

    private final CourseContent course =
            course(required("lesson", MoveOn.COMPLETED), required("check", MoveOn.PASSED), optional("extra"));

    @Test
    void nothing_is_started_before_the_first_statement() {
        CourseProgress progress = ProgressFold.fold(Set.of(), course);

        assertThat(progress.standing()).isEqualTo(Standing.NOT_STARTED);
        assertThat(progress.activities())
                .extracting(ActivityProgress::activityId)
                .containsExactly("lesson", "check", "extra");
        assertThat(progress.done()).isZero();
        assertThat(progress.of()).isEqualTo(2);
    }

    @Test
    void an_activity_that_was_opened_is_busy() {
        CourseProgress progress = ProgressFold.fold(Set.of(fact("lesson", Kind.BEGUN, 1)), course);

        assertThat(progress.activity("lesson").standing()).isEqualTo(Standing.BUSY);
        assertThat(progress.activity("check").standing()).isEqualTo(Standing.NOT_STARTED);
        assertThat(progress.standing()).isEqualTo(Standing.BUSY);
    }

    @Test
    void a_course_is_done_when_every_required_activity_is() {
        CourseProgress progress = ProgressFold.fold(
                Set.of(fact("lesson", Kind.COMPLETED, 5), fact("check", Kind.FAILED, 8), fact("check", Kind.PASSED, 9)),
                course);

        assertThat(progress.standing()).isEqualTo(Standing.DONE);
        assertThat(progress.done()).isEqualTo(2);
        assertThat(progress.completedAt()).contains(START.plusSeconds(9 * 60));
        assertThat(progress.activity("check").passed()).contains(true);
    }

    @Test
    void a_later_failure_takes_nothing_back() {
        CourseProgress progress =
                ProgressFold.fold(Set.of(fact("check", Kind.PASSED, 1), fact("check", Kind.FAILED, 2)), course);

        assertThat(progress.activity("check").standing()).isEqualTo(Standing.DONE);
        assertThat(progress.activity("check").passed()).contains(true);
    }

    @Test
    void a_failed_attempt_is_busy_and_not_passed() {
        CourseProgress progress = ProgressFold.fold(Set.of(fact("check", Kind.FAILED, 1)), course);

        assertThat(progress.activity("check"))
                .isEqualTo(new ActivityProgress("check", Standing.BUSY, Optional.of(false)));
    }

    @Test
    void completing_an_optional_activity_does_not_help_the_course() {
        CourseProgress progress = ProgressFold.fold(Set.of(fact("extra", Kind.COMPLETED, 1)), course);

        assertThat(progress.activity("extra").standing()).isEqualTo(Standing.DONE);
        assertThat(progress.standing()).isEqualTo(Standing.BUSY);
        assertThat(progress.done()).isZero();
    }

    @Test
    void what_the_course_does_not_have_counts_for_nothing() {
        CourseProgress progress = ProgressFold.fold(Set.of(fact("elsewhere", Kind.COMPLETED, 1)), course);

        assertThat(progress).isEqualTo(ProgressFold.fold(Set.of(), course));
    }

    @ParameterizedTest(name = "{0}: completed {1}, passed {2} gives {3}")
    @CsvSource({
        "PASSED, true, false, false",
        "PASSED, false, true, true",
        "COMPLETED, true, false, true",
        "COMPLETED, false, true, false",
        "COMPLETED_AND_PASSED, true, false, false",
        "COMPLETED_AND_PASSED, false, true, false",
        "COMPLETED_AND_PASSED, true, true, true",
        "COMPLETED_OR_PASSED, true, false, true",
        "COMPLETED_OR_PASSED, false, true, true",
        "COMPLETED_OR_PASSED, false, false, false",
        "NOT_APPLICABLE, false, false, true"
    })
    void an_activity_moves_on_by_the_rule_of_cmi5(MoveOn rule, boolean completed, boolean passed, boolean done) {
        List<StatementFact> facts = new ArrayList<>(List.of(fact("it", Kind.BEGUN, 0)));
        if (completed) {
            facts.add(fact("it", Kind.COMPLETED, 1));
        }
        if (passed) {
            facts.add(fact("it", Kind.PASSED, 2));
        }

        CourseProgress progress = ProgressFold.fold(facts, course(required("it", rule)));

        assertThat(progress.standing() == Standing.DONE).isEqualTo(done);
    }

    @Test
    void a_waived_activity_counts_as_done() {
        CourseProgress progress =
                ProgressFold.fold(Set.of(fact("lesson", Kind.WAIVED, 1), fact("check", Kind.WAIVED, 2)), course);

        assertThat(progress.standing()).isEqualTo(Standing.DONE);
    }

    @Test
    void an_activity_that_nothing_applies_to_looks_not_started_until_it_is_opened() {
        CourseContent course = course(required("note", MoveOn.NOT_APPLICABLE), required("lesson", MoveOn.COMPLETED));

        CourseProgress progress = ProgressFold.fold(Set.of(fact("lesson", Kind.COMPLETED, 1)), course);

        assertThat(progress.standing()).isEqualTo(Standing.DONE);
        assertThat(progress.activity("note").standing()).isEqualTo(Standing.NOT_STARTED);
    }

    @Test
    void the_course_is_completed_at_the_moment_its_last_requirement_was_met_however_late_that_arrives() {
        StatementFact late = fact("lesson", Kind.COMPLETED, 3);
        StatementFact early = fact("check", Kind.PASSED, 7);

        assertThat(ProgressFold.fold(List.of(early, late), course).completedAt())
                .contains(START.plusSeconds(7 * 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20270111, 987654321})
    void order_and_repetition_of_arrival_make_no_difference(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<StatementFact> facts = ProgressFixture.facts(random, "lesson", "check", "extra", "elsewhere");
            CourseProgress expected = ProgressFold.fold(facts, course);
            List<StatementFact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            shuffled.addAll(facts.subList(0, facts.size() / 2));

            assertThat(ProgressFold.fold(shuffled, course))
                    .as("seed %d, run %d: %s", seed, run, facts)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {2, 20270112, 123456789})
    void more_facts_never_make_less_progress(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 300; run++) {
            List<StatementFact> facts = ProgressFixture.facts(random, "lesson", "check");
            CourseProgress some = ProgressFold.fold(facts.subList(0, facts.size() / 2), course);
            CourseProgress all = ProgressFold.fold(facts, course);

            assertThat(all.standing())
                    .as("seed %d, run %d: %s", seed, run, facts)
                    .isGreaterThanOrEqualTo(some.standing());
            assertThat(all.done()).isGreaterThanOrEqualTo(some.done());
            assertThat(all.completedAt().orElse(Instant.MAX))
                    .isBeforeOrEqualTo(some.completedAt().orElse(Instant.MAX));
        }
    }
}
