package dev.regie.core.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Availability;
import dev.regie.core.catalogue.content.Availability.Anchor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpeningTest {

    private static final LocalDate ENROLLED = LocalDate.of(2027, 1, 4);
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Test
    void withoutAConditionItIsOpen() {
        assertThat(opening(new Availability.Always(), null, null)).isEqualTo(new Opening.Now());
    }

    @Test
    void aDateOpensOnThatVeryDay() {
        assertThat(opening(new Availability.From(TODAY), null, null)).isEqualTo(new Opening.Now());
        assertThat(opening(new Availability.From(TODAY.plusDays(1)), null, null))
                .isEqualTo(new Opening.On(TODAY.plusDays(1)));
    }

    @Test
    void daysCountFromTheEnrolment() {
        assertThat(opening(after(Anchor.ENROLMENT, 7), null, null)).isEqualTo(new Opening.Now());
        assertThat(opening(after(Anchor.ENROLMENT, 8), null, null)).isEqualTo(new Opening.On(TODAY.plusDays(1)));
    }

    @Test
    void aCohortCountsFromItsFirstDayAndWithoutACohortTheEnrolmentDoes() {
        LocalDate start = LocalDate.of(2027, 2, 1);
        assertThat(opening(after(Anchor.COHORT_START, 0), start, null)).isEqualTo(new Opening.On(start));
        assertThat(opening(after(Anchor.COHORT_START, 0), null, null)).isEqualTo(new Opening.Now());
    }

    @Test
    void whatComesAfterTheCourseWaitsForItsCompletion() {
        assertThat(opening(after(Anchor.COURSE_DONE, 7), null, null)).isEqualTo(new Opening.AfterCourse(7));
        assertThat(opening(after(Anchor.COURSE_DONE, 7), null, TODAY)).isEqualTo(new Opening.On(TODAY.plusDays(7)));
        assertThat(opening(after(Anchor.COURSE_DONE, 7), null, TODAY.minusDays(7)))
                .isEqualTo(new Opening.Now());
    }

    private static Availability after(Anchor anchor, int days) {
        return new Availability.After(anchor, days);
    }

    private static Opening opening(
            Availability availability, @Nullable LocalDate cohortStart, @Nullable LocalDate courseDone) {
        return Opening.of(availability, new PassageDays(ENROLLED, cohortStart, courseDone), TODAY);
    }
}
