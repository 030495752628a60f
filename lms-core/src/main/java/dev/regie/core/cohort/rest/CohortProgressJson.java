package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.cohort.ProgressRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One person's row in a cohort: no scores, no times, no attempts.
 *
 * @param name as one says it: "Sanne de Vries"
 * @param standing {@code not-started}, {@code busy} or {@code done}, over all courses
 * @param due the first term of an open course
 */
public record CohortProgressJson(
        UUID person,
        @Schema(examples = "Sanne de Vries") String name,
        @Schema(examples = "busy") String standing,
        @Nullable LocalDate due,
        boolean overdue,
        List<InCourseJson> courses) {

    /** The same for one course; {@code state} is that of the enrolment that counts. */
    public record InCourseJson(
            String course,
            String standing,
            @Schema(examples = "active") String state) {

        static InCourseJson of(ProgressRow.InCourse course) {
            return new InCourseJson(course.course().text(), Words.of(course.standing()), Words.of(course.state()));
        }
    }

    static CohortProgressJson of(ProgressRow row) {
        return new CohortProgressJson(
                row.person().id(),
                row.name().full(),
                Words.of(row.overall()),
                row.due(),
                row.late(),
                row.courses().stream().map(InCourseJson::of).toList());
    }
}
