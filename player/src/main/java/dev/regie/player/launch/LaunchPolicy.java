package dev.regie.player.launch;

import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.player.launch.LaunchDecision.Closed;
import dev.regie.player.launch.LaunchDecision.Open;
import dev.regie.player.launch.LaunchDecision.Reason;
import java.time.LocalDate;

/** The rule for opening an activity. Pure. */
@FunctionalInterface
public interface LaunchPolicy {

    /**
     * The rule in force: an active or completed enrolment opens what is there by now. What a completed course leaves to do (a refresher,
     * something optional) is done as ever; what was done, and everything that was waived, opens for review.
     */
    LaunchPolicy IN_FORCE = LaunchPolicy::enrolledAndThere;

    /** Whether it opens. */
    LaunchDecision decide(LaunchFacts facts);

    private static LaunchDecision enrolledAndThere(LaunchFacts facts) {
        if (facts.enrolment() == null) {
            return new Closed(Reason.NOT_ENROLLED);
        }
        return switch (facts.enrolment()) {
            case WITHDRAWN -> new Closed(Reason.NOT_ENROLLED);
            case PAUSED -> new Closed(Reason.PAUSED);
            case ACTIVE -> there(facts, LaunchMode.NORMAL);
            case COMPLETED -> there(facts, facts.done() ? LaunchMode.REVIEW : LaunchMode.NORMAL);
            case WAIVED -> there(facts, LaunchMode.REVIEW);
        };
    }

    private static LaunchDecision there(LaunchFacts facts, LaunchMode mode) {
        if (facts.activity() == null) {
            return new Closed(Reason.UNKNOWN);
        }
        return switch (facts.opening()) {
            case Opening.Now() -> new Open(mode);
            case Opening.On(LocalDate day) -> new Closed(Reason.NOT_YET, day);
            case Opening.AfterCourse _ -> new Closed(Reason.AFTER_COURSE);
        };
    }
}
