package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.CourseKey;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a manager or admin sees of one person in one course: no scores, no times, no attempts.
 *
 * @param due the last day of the term, if there is one
 * @param overdue whether the term has passed while the course is not done
 */
public record CourseStanding(
        CourseKey course, Standing standing, @Nullable LocalDate due, boolean overdue) {

    /** The standing on a given day. */
    public static CourseStanding on(LocalDate today, CourseKey course, Standing standing, @Nullable LocalDate due) {
        return new CourseStanding(
                course, standing, due, standing != Standing.DONE && due != null && due.isBefore(today));
    }
}
