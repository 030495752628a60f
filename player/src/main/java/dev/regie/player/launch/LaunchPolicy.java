package dev.regie.player.launch;

import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchDecision.Open;
import dev.regie.player.launch.LaunchDecision.Reason;

/** The rule for opening an activity. Pure. */
@FunctionalInterface
public interface LaunchPolicy {

    /** The rule in force: an active enrolment opens everything in it, a completed one opens it for review. */
    LaunchPolicy IN_FORCE = LaunchPolicy::enrolled;

    /** Whether it opens. */
    LaunchDecision decide(LaunchFacts facts);

    private static LaunchDecision enrolled(LaunchFacts facts) {
        if (facts.enrolment() == null) {
            return new Closed(Reason.NOT_ENROLLED);
        }
        return switch (facts.enrolment()) {
            case WITHDRAWN -> new Closed(Reason.NOT_ENROLLED);
            case PAUSED -> new Closed(Reason.PAUSED);
            case ACTIVE -> facts.activity() == null ? new Closed(Reason.UNKNOWN) : new Open(LaunchMode.NORMAL);
            case COMPLETED, WAIVED ->
                facts.activity() == null ? new Closed(Reason.UNKNOWN) : new Open(LaunchMode.REVIEW);
        };
    }
}
