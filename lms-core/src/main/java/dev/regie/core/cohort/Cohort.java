package dev.regie.core.cohort;

import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * People who go through the same versions of the same courses between two dates.
 *
 * <p>Its life follows from its dates alone: planned before its first day, under way from the first to the last day
 * inclusive, finished after it. Creating it enrols its people, with the last day as the term.
 *
 * @param end the last day
 * @param courses in the order in which people are to take them
 */
public record Cohort(
        CohortId id, String name, LocalDate start, LocalDate end, List<PinnedVersion> courses, Set<PersonId> people) {

    public Cohort {
        courses = List.copyOf(courses);
        people = Set.copyOf(people);
    }

    /** Where a cohort stands on a day. */
    public enum Stage {
        PLANNED,
        UNDER_WAY,
        FINISHED
    }

    /** Where this cohort stands on a day. */
    public Stage stage(LocalDate today) {
        return CohortPolicy.stage(start, end, today);
    }
}
