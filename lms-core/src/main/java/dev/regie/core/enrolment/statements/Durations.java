package dev.regie.core.enrolment.statements;

import java.time.Duration;

/** Durations as xAPI wants them: ISO 8601, no finer than hundredths of a second, never negative. */
final class Durations {

    private Durations() {}

    static String iso(Duration spent) {
        if (spent.isNegative()) {
            return "PT0S";
        }
        return Duration.ofMillis(spent.toMillis() / 10 * 10).toString();
    }
}
