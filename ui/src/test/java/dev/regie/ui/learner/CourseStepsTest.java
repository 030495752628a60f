package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.enrolment.Standing;
import org.junit.jupiter.api.Test;

class CourseStepsTest {

    private final CourseContent course = CourseFixtures.course();

    @Test
    void a_course_begins_at_its_first_activity() {
        assertThat(CourseSteps.next(course, TakenFixture.progress(Standing.NOT_STARTED))
                        .map(Activity::id))
                .contains("first-steps");
    }

    @Test
    void what_is_done_is_passed_over() {
        assertThat(CourseSteps.next(course, TakenFixture.progress(Standing.BUSY, "first-steps"))
                        .map(Activity::id))
                .contains("check");
        assertThat(CourseSteps.next(course, TakenFixture.progress(Standing.BUSY, "check"))
                        .map(Activity::id))
                .contains("first-steps");
    }

    @Test
    void a_course_that_is_done_has_no_next_step() {
        assertThat(CourseSteps.next(course, TakenFixture.progress(Standing.DONE, "first-steps", "check")))
                .isEmpty();
    }

    @Test
    void minutes_left_count_what_is_not_done() {
        assertThat(CourseSteps.minutesLeft(course, TakenFixture.progress(Standing.NOT_STARTED)))
                .isEqualTo(15);
        assertThat(CourseSteps.minutesLeft(course, TakenFixture.progress(Standing.BUSY, "first-steps")))
                .isEqualTo(10);
    }
}
