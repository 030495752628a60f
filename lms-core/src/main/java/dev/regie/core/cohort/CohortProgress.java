package dev.regie.core.cohort;

import dev.regie.core.enrolment.CourseStanding;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the people of a cohort are: no scores, no times, no attempts.
 *
 * @param rows one per person, sorted by name the Dutch way
 */
public record CohortProgress(Cohort cohort, List<Row> rows) {

    public CohortProgress {
        rows = List.copyOf(rows);
    }

    /**
     * One person of the cohort.
     *
     * @param overall done when every course is done, not started when none was started, busy in between
     * @param due the first term that is not met yet; the cohort's last day when all is done
     * @param overdue whether any course is overdue
     * @param courses in the cohort's order
     */
    public record Row(
            PersonId person,
            PersonName name,
            Standing overall,
            @Nullable LocalDate due,
            boolean overdue,
            List<CourseStanding> courses) {

        public Row {
            courses = List.copyOf(courses);
        }
    }

    /** How many people have an overall standing. */
    public long count(Standing standing) {
        return rows.stream().filter(row -> row.overall() == standing).count();
    }
}
