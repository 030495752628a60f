package dev.regie.core.cohort;

import dev.regie.core.enrolment.CohortId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A cohort in a list. A person counts by the overall standing over all of its courses.
 *
 * @param end the last day
 * @param counts withheld for fewer than five people
 * @param somebodyLate whether anybody is late with what this cohort enrolled them on, while it is not closed
 * @param newerVersions how many of its courses have a version after the pinned one
 */
public record CohortSummary(
        CohortId id,
        String name,
        LocalDate start,
        LocalDate end,
        Cohort.Stage stage,
        int people,
        Optional<Counts> counts,
        boolean somebodyLate,
        int newerVersions) {}
