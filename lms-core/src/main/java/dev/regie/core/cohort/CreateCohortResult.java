package dev.regie.core.cohort;

import java.util.List;

/** What became of a wish for a cohort. */
public sealed interface CreateCohortResult {

    /** The cohort was made and its people are enrolled. */
    record Created(Cohort cohort, Joined joined) implements CreateCohortResult {}

    /** The very same wish had already been granted; nothing was changed. */
    record AlreadyThere(Cohort cohort) implements CreateCohortResult {}

    /** Nothing was made, for every reason listed. */
    record Refused(List<Refusal> reasons) implements CreateCohortResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
