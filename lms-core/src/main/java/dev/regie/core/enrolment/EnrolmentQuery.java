package dev.regie.core.enrolment;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which enrolments to list; a field left {@code null} restricts nothing.
 *
 * @param offset how many to skip, from 0
 * @param limit how many at most, 1 to 200
 */
public record EnrolmentQuery(
        @Nullable PersonId person,
        @Nullable CourseKey course,
        @Nullable CohortId cohort,
        Enrolment.@Nullable State state,
        int offset,
        int limit) {

    public EnrolmentQuery {
        if (offset < 0 || limit < 1 || limit > 200) {
            throw new IllegalArgumentException("offset must be 0 or more and limit 1 to 200");
        }
    }
}
