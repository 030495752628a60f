package dev.regie.core.mail.internal;

import java.time.Duration;
import java.util.Optional;

/** When a message that the server did not take is tried again: soon at first, then ever later, for about three days. Pure. */
final class RetryRule {
    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration WHOLE = Duration.ofDays(3);

    private RetryRule() {}

    /**
     * The wait until the next attempt; empty when it is given up.
     *
     * @param attempts how many there were
     * @param since how long ago it was queued
     */
    static Optional<Duration> next(int attempts, Duration since) {
        if (since.compareTo(WHOLE) > 0) {
            return Optional.empty();
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 20));
        return Optional.of(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
