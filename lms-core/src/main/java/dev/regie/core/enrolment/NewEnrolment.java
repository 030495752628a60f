package dev.regie.core.enrolment;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish to enrol a person on a course.
 *
 * @param version the pinned version; the latest published one if absent
 * @param due the last day of the term, if there is one
 */
public record NewEnrolment(
        PersonId person,
        CourseKey course,
        @Nullable CourseVersionId version,
        Source source,
        @Nullable LocalDate due) {}
