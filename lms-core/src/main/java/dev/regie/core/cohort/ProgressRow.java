package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far one person of a cohort is: no scores, no times, no attempts.
 *
 * @param overall done when every course is done or waived, not started when none was started, busy in between; withdrawn courses do not count
 * @param due the first term of an open course; none once nothing is open
 * @param late whether that term has passed
 * @param courses in the cohort's order
 */
public record ProgressRow(
        PersonId person,
        PersonName name,
        Standing overall,
        @Nullable LocalDate due,
        boolean late,
        List<InCourse> courses) {

    public ProgressRow {
        courses = List.copyOf(courses);
    }

    /**
     * The same for one course.
     *
     * @param state of the enrolment that counts, since it can have ended other than by being done
     */
    public record InCourse(CourseKey course, Standing standing, Enrolment.State state) {}

    /** How far the person is with a course, if it is one of the cohort's. */
    public Optional<InCourse> in(CourseKey course) {
        return courses.stream().filter(each -> each.course().equals(course)).findFirst();
    }
}
