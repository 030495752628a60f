package dev.regie.core.access.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody has to wait after failed attempts: not at all at first, then twice as long after each failure up to a limit, and nobody
 * for ever. Failures are forgotten one by one. Pure.
 *
 * @param free as many failures cost nothing
 * @param first the wait after the next one
 * @param longest no wait is longer
 * @param forgetOneIn in this time without a failure one is forgotten
 */
public record ThrottleRule(int free, Duration first, Duration longest, Duration forgetOneIn) {
    /** For one name, whether somebody has it or not: four mistakes are human. */
    public static final ThrottleRule OF_NAME =
            new ThrottleRule(4, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(15));

    /** For one address, behind which a whole office may sit. */
    public static final ThrottleRule OF_ADDRESS =
            new ThrottleRule(40, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofMinutes(1));

    private static final int ENOUGH_DOUBLINGS = 20;

    /** What is kept of the failures. */
    public record Failures(int count, Instant countedAt, Instant blockedUntil) {
        /** None so far. */
        public static Failures none(Instant now) {
            return new Failures(0, now, now);
        }

        /** How long until the next attempt is looked at; zero when it is now. */
        public Duration waitAt(Instant now) {
            Duration left = Duration.between(now, blockedUntil);
            return left.isPositive() ? left : Duration.ZERO;
        }

        /** As if the last one had not been: it turned out to be right. */
        public Failures forgiven() {
            return new Failures(Math.max(0, count - 1), countedAt, countedAt);
        }
    }

    /** One more. An attempt is counted before it is looked at, so that many at the same moment gain nothing. */
    public Failures oneMore(Failures before, Instant now) {
        Duration since = Duration.between(before.countedAt(), now);
        long forgotten = since.isNegative() ? 0 : since.dividedBy(forgetOneIn);
        int count = (int) Math.max(0, before.count() - forgotten) + 1;
        return new Failures(count, now, now.plus(waitAfter(count)));
    }

    private Duration waitAfter(int count) {
        if (count <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(count - free - 1, ENOUGH_DOUBLINGS);
        Duration wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) > 0 ? longest : wait;
    }
}
