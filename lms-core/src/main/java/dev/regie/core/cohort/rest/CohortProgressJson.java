package dev.regie.core.cohort.rest;

import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.enrolment.CourseStanding;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's row in a cohort: no scores, no times, no attempts.
 *
 * @param name as one says it: "Sanne de Vries"
 * @param standing {@code not-started}, {@code busy} or {@code done}, over all courses
 */
public record CohortProgressJson(
        UUID person,
        String name,
        String standing,
        @Nullable LocalDate due,
        boolean overdue,
        List<CourseStandingJson> courses) {

    /** The same for one course. */
    public record CourseStandingJson(
            String course, String standing, @Nullable LocalDate due, boolean overdue) {

        static CourseStandingJson of(CourseStanding course) {
            return new CourseStandingJson(
                    course.course().text(), Words.of(course.standing()), course.due(), course.overdue());
        }
    }

    static CohortProgressJson of(CohortProgress.Row row) {
        return new CohortProgressJson(
                row.person().id(),
                row.name().full(),
                Words.of(row.overall()),
                row.due(),
                row.overdue(),
                row.courses().stream().map(CourseStandingJson::of).toList());
    }
}
