package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A wish for a cohort.
 *
 * @param id chosen by whoever asks, so that asking again after a lost answer makes no second cohort
 * @param teams whoever is in these teams on the first day (today, if that has passed) joins
 * @param people join as well; somebody named twice joins once
 * @param versions the courses, in order, each pinned to a version
 */
public record NewCohort(
        CohortId id,
        String name,
        LocalDate start,
        LocalDate end,
        Set<TeamId> teams,
        Set<PersonId> people,
        List<CourseVersionId> versions) {

    public NewCohort {
        teams = Set.copyOf(teams);
        people = Set.copyOf(people);
        versions = List.copyOf(versions);
    }
}
