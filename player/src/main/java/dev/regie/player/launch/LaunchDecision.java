package dev.regie.player.launch;

import dev.regie.core.enrolment.statements.LaunchMode;

/** Whether an activity opens, and if not, why not. Reasons are typed; pages put them into words. */
public sealed interface LaunchDecision {

    /** It opens. */
    record Open(LaunchMode mode) implements LaunchDecision {}

    /** It stays closed. */
    record Closed(Reason reason) implements LaunchDecision {}

    /** Why an activity stays closed to somebody. */
    enum Reason {
        /** No such course, or no such activity in the learner's version of it. */
        UNKNOWN,
        NOT_ENROLLED,
        PAUSED
    }
}
