package dev.regie.core.cohort;

import dev.regie.core.enrolment.CohortId;
import java.time.LocalDate;

/**
 * A cohort in a list. A person counts by the overall standing over all of its courses.
 *
 * @param end the last day
 */
public record CohortSummary(
        CohortId id,
        String name,
        LocalDate start,
        LocalDate end,
        Cohort.Stage stage,
        int people,
        int notStarted,
        int busy,
        int done) {}
