package dev.regie.core.cohort.rest;

import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortSummary;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A cohort as the API shows it.
 *
 * @param end the last day
 * @param courses in the order in which people are to take them
 */
public record CohortJson(
        UUID id, String name, LocalDate start, LocalDate end, List<CourseJson> courses, List<UUID> people) {

    /** A course and the version that the cohort goes through. */
    public record CourseJson(String course, UUID version) {}

    /** A cohort in a list. */
    public record SummaryJson(
            UUID id,
            String name,
            LocalDate start,
            LocalDate end,
            String stage,
            int people,
            int notStarted,
            int busy,
            int done) {

        static SummaryJson of(CohortSummary summary) {
            return new SummaryJson(
                    summary.id().value(),
                    summary.name(),
                    summary.start(),
                    summary.end(),
                    Words.of(summary.stage()),
                    summary.people(),
                    summary.notStarted(),
                    summary.busy(),
                    summary.done());
        }
    }

    static CohortJson of(Cohort cohort) {
        return new CohortJson(
                cohort.id().value(),
                cohort.name(),
                cohort.start(),
                cohort.end(),
                cohort.courses().stream()
                        .map(pinned -> new CourseJson(
                                pinned.course().text(), pinned.version().value()))
                        .toList(),
                cohort.people().stream().map(PersonId::id).sorted().toList());
    }
}
