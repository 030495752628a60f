package dev.regie.core.cohort;

import static dev.regie.core.enrolment.ProgressFixture.course;
import static dev.regie.core.enrolment.ProgressFixture.fact;
import static dev.regie.core.enrolment.ProgressFixture.facts;
import static dev.regie.core.enrolment.ProgressFixture.optional;
import static dev.regie.core.enrolment.ProgressFixture.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.MoveOn;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.ProgressFold;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.enrolment.StatementFact;
import dev.regie.core.enrolment.StatementFact.Kind;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VersionMoveTest {

    private static final CourseContent OLD =
            course(required("one", MoveOn.COMPLETED), required("two", MoveOn.COMPLETED), optional("extra"));

    @Test
    void what_is_in_both_versions_and_asks_the_same_stays_done() {
        var effect = VersionMove.effect(
                List.of(fact("one", Kind.COMPLETED, 1)),
                OLD,
                course(required("two", MoveOn.COMPLETED), required("one", MoveOn.COMPLETED)));

        assertThat(effect.staysDone()).containsExactly("one");
        assertThat(effect.isFelt()).isFalse();
    }

    @Test
    void what_asks_more_now_is_to_be_done_again() {
        var effect = VersionMove.effect(
                List.of(fact("one", Kind.COMPLETED, 1)),
                OLD,
                course(required("one", MoveOn.COMPLETED_AND_PASSED), required("two", MoveOn.COMPLETED)));

        assertThat(effect.opensAgain()).containsExactly("one");
        assertThat(effect.staysDone()).isEmpty();
    }

    @Test
    void what_was_begun_and_is_no_longer_there_vanishes_and_what_was_not_is_not_missed() {
        var effect = VersionMove.effect(
                List.of(fact("one", Kind.COMPLETED, 1), fact("extra", Kind.BEGUN, 2)),
                OLD,
                course(required("one", MoveOn.COMPLETED)));

        assertThat(effect.vanishes()).containsExactly("extra");
        assertThat(effect.staysDone()).containsExactly("one");
    }

    @Test
    void a_version_that_asks_less_can_complete_the_course() {
        assertThat(VersionMove.effect(
                                List.of(fact("one", Kind.COMPLETED, 1)), OLD, course(required("one", MoveOn.COMPLETED)))
                        .completes())
                .isTrue();
    }

    @Test
    void what_is_asked_anew_and_what_is_gone_are_told_once_for_all() {
        CourseContent to = course(required("one", MoveOn.COMPLETED), required("extra", MoveOn.COMPLETED));

        assertThat(VersionMove.added(OLD, to)).extracting(Activity::id).containsExactly("extra");
        assertThat(VersionMove.removed(OLD, to)).extracting(Activity::id).containsExactly("two");
    }

    @Test
    void it_foretells_what_folding_makes_of_it_whatever_was_done() {
        CourseContent to = course(
                required("two", MoveOn.PASSED), required("one", MoveOn.COMPLETED), required("new", MoveOn.COMPLETED));
        Random random = new Random(20270111);
        for (int i = 0; i < 500; i++) {
            List<StatementFact> facts = facts(random, "one", "two", "extra");
            CourseProgress before = ProgressFold.fold(facts, OLD);
            CourseProgress after = ProgressFold.fold(facts, to);

            var effect = VersionMove.effect(facts, OLD, to);

            for (String id : List.of("one", "two")) {
                boolean was = before.activity(id).standing() == Standing.DONE;
                boolean is = after.activity(id).standing() == Standing.DONE;
                assertThat(effect.staysDone().contains(id)).isEqualTo(was && is);
                assertThat(effect.opensAgain().contains(id)).isEqualTo(was && !is);
            }
        }
    }
}
