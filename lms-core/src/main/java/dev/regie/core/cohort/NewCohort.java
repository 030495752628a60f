package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a cohort.
 *
 * @param id chosen by whoever asks, so that asking again after a lost answer makes no second cohort
 * @param rule whoever fits it on the first day (today, if that has passed) joins
 * @param people join as well; somebody who is both joins once
 * @param versions the courses, in order, each pinned to a version
 * @param track where they come from, if they are those of a track
 */
public record NewCohort(
        CohortId id,
        String name,
        LocalDate start,
        LocalDate end,
        CohortRule rule,
        Set<PersonId> people,
        List<CourseVersionId> versions,
        @Nullable TrackRef track,
        Set<Guide> guides) {

    public NewCohort {
        people = Set.copyOf(people);
        versions = List.copyOf(versions);
        guides = Set.copyOf(guides);
    }

    /** Single courses for teams and people. */
    public NewCohort(
            CohortId id,
            String name,
            LocalDate start,
            LocalDate end,
            Set<TeamId> teams,
            Set<PersonId> people,
            List<CourseVersionId> versions) {
        this(id, name, start, end, CohortRule.inTeams(teams), people, versions, null, Set.of());
    }
}
