package dev.regie.core.enrolment;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * What counts of one statement for progress.
 *
 * @param id the statement's id; a set of facts holds each statement once
 * @param activityId the activity of the course it is about
 */
public record StatementFact(UUID id, String activityId, Kind kind, Instant timestamp) {

    /** By timestamp, then by id, so that the order of arrival makes no difference. */
    public static final Comparator<StatementFact> IN_ORDER =
            Comparator.comparing(StatementFact::timestamp).thenComparing(StatementFact::id);

    /** What a statement says about an activity. */
    public enum Kind {
        /** It was opened. */
        BEGUN,
        COMPLETED,
        PASSED,
        FAILED,
        /** It was met by other means, as cmi5 says it. */
        WAIVED
    }
}
