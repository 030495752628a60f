package dev.regie.core.cohort;

import java.time.LocalDate;

/** The rules of a cohort, as pure functions. */
public final class CohortPolicy {

    private CohortPolicy() {}

    /** A cohort is under way from its first to its last day, both included. */
    public static Cohort.Stage stage(LocalDate start, LocalDate end, LocalDate today) {
        if (today.isBefore(start)) {
            return Cohort.Stage.PLANNED;
        }
        return today.isAfter(end) ? Cohort.Stage.FINISHED : Cohort.Stage.UNDER_WAY;
    }
}
