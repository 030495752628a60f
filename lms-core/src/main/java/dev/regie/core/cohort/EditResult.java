package dev.regie.core.cohort;

import java.util.List;

/** What became of an edit. */
public sealed interface EditResult {

    /** The cohort as it is now. */
    record Changed(Cohort cohort) implements EditResult {}

    /** Nothing was changed, for every reason listed. */
    record Refused(List<Refusal> reasons) implements EditResult {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody changed it in the meantime; nothing was changed now. */
    record ChangedMeanwhile(Cohort now) implements EditResult {}

    /** There is no such cohort. */
    record Unknown() implements EditResult {}
}
