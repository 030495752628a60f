package dev.regie.core.enrolment;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often a person may be asked, and how long they see it; pure. */
public final class NudgeRules {

    /** At most one per person and course in so long a time, whoever sends it. */
    public static final Duration PAUSE = Duration.ofDays(7);

    /** So long a nudge stands on a home that nobody tidies. */
    public static final Duration SHOWN = Duration.ofDays(14);

    /** The longest line of one's own, in characters. */
    public static final int LONGEST_LINE = 300;

    private NudgeRules() {}

    /** From when on the next one is possible; empty if that is now. */
    public static Optional<Instant> notBefore(Optional<Instant> last, Instant now) {
        return last.map(sent -> sent.plus(PAUSE)).filter(now::isBefore);
    }
}
