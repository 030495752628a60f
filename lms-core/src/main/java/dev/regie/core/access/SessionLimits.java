package dev.regie.core.access;

import dev.regie.core.shared.Settings;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody stays signed in. Pure.
 *
 * @param idle as long without doing anything
 * @param whole as long in all
 */
public record SessionLimits(Duration idle, Duration whole) {
    /** Two minutes before the end people are told. */
    public static final Duration WARNING = Duration.ofMinutes(2);

    /** What the operator set. */
    public static SessionLimits of(Settings settings) {
        return new SessionLimits(settings.sessionIdle(), settings.sessionWhole());
    }

    /** When a session ends that began and was last used then. */
    public Instant end(Instant startedAt, Instant lastSeenAt) {
        Instant byIdleness = lastSeenAt.plus(idle);
        Instant byAge = startedAt.plus(whole);
        return byIdleness.isBefore(byAge) ? byIdleness : byAge;
    }

    /** Whether doing something would put the end off by more than the warning takes. */
    public boolean canBeProlonged(Instant startedAt, Instant now) {
        return now.plus(WARNING).isBefore(startedAt.plus(whole));
    }
}
