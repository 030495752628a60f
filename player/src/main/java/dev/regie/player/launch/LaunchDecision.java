package dev.regie.player.launch;

import dev.regie.core.enrolment.statements.LaunchMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether an activity opens, and if not, why not. Reasons are typed; pages put them into words. */
public sealed interface LaunchDecision {

    /** It opens. */
    record Open(LaunchMode mode) implements LaunchDecision {}

    /**
     * It stays closed.
     *
     * @param opens the day on which it opens, if that is why and the day is known
     */
    record Closed(Reason reason, @Nullable LocalDate opens) implements LaunchDecision {

        /** For a reason that no day changes. */
        public Closed(Reason reason) {
            this(reason, null);
        }
    }

    /** Why an activity stays closed to somebody. */
    enum Reason {
        /** No such course, or no such activity in the learner's version of it. */
        UNKNOWN,
        NOT_ENROLLED,
        PAUSED,
        /** It opens on a later day. */
        NOT_YET,
        /** It opens after the course is done. */
        AFTER_COURSE
    }
}
