package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.ActivityHead;
import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.enrolment.Standing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseStepsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final PassageDays DAYS = new PassageDays(LocalDate.of(2026, 3, 1), null, null);

    @Test
    void a_course_begins_at_its_first_activity() {
        assertThat(next(TakenFixture.progress(Standing.NOT_STARTED))).isEqualTo("first-steps");
    }

    @Test
    void what_is_done_is_passed_over() {
        assertThat(next(TakenFixture.progress(Standing.BUSY, "first-steps"))).isEqualTo("check");
        assertThat(next(TakenFixture.progress(Standing.BUSY, "check"))).isEqualTo("first-steps");
    }

    @Test
    void a_course_that_is_done_has_no_next_step() {
        assertThat(next(TakenFixture.progress(Standing.DONE, "first-steps", "check")))
                .isEqualTo("none");
    }

    @Test
    void what_opens_later_waits_and_the_course_says_until_when() {
        LocalDate opens = TODAY.plusDays(3);
        CourseContent later = withFirst(new Availability.From(opens));

        Taken both = TakenFixture.of(later, TakenFixture.progress(Standing.NOT_STARTED), DAYS, TODAY);
        assertThat(CourseSteps.next(both).map(Activity::id)).contains("check");
        assertThat(CourseSteps.opensNext(both)).isEmpty();

        Taken one = TakenFixture.of(later, TakenFixture.progress(Standing.BUSY, "check"), DAYS, TODAY);
        assertThat(CourseSteps.next(one)).isEmpty();
        assertThat(CourseSteps.opensNext(one)).contains(opens);

        Taken onTheDay = TakenFixture.of(later, TakenFixture.progress(Standing.BUSY, "check"), DAYS, opens);
        assertThat(CourseSteps.next(onTheDay).map(Activity::id)).contains("first-steps");
        assertThat(CourseSteps.opensNext(onTheDay)).isEmpty();
    }

    @Test
    void minutes_left_count_what_is_not_done() {
        assertThat(CourseSteps.minutesLeft(taken(TakenFixture.progress(Standing.NOT_STARTED))))
                .isEqualTo(15);
        assertThat(CourseSteps.minutesLeft(taken(TakenFixture.progress(Standing.BUSY, "first-steps"))))
                .isEqualTo(10);
    }

    private static String next(CourseProgress progress) {
        return CourseSteps.next(taken(progress)).map(Activity::id).orElse("none");
    }

    private static Taken taken(CourseProgress progress) {
        return TakenFixture.of(CourseFixtures.course(), progress, DAYS, TODAY);
    }

    private static CourseContent withFirst(Availability availability) {
        CourseContent course = CourseFixtures.course();
        Lesson lesson = (Lesson) course.activities().getFirst();
        ActivityHead head = lesson.head();
        Activity moved = new Lesson(
                new ActivityHead(
                        head.id(),
                        head.title(),
                        head.summary(),
                        head.minutes(),
                        head.required(),
                        head.moveOn(),
                        head.objectives(),
                        availability),
                lesson.blocks());
        return new CourseContent(
                course.schema(),
                course.key(),
                course.languages(),
                course.title(),
                course.summary(),
                course.audience(),
                course.objectives(),
                List.of(moved, course.activities().get(1)),
                course.sources());
    }
}
