package dev.regie.core.assessment;

/**
 * What an attempt earned.
 *
 * @param raw weighted points earned
 * @param max weighted points possible
 * @param scaled {@code raw / max} rounded to four decimals, 0 when nothing could be earned
 * @param mastery the share that passes, 0 to 1
 * @param right items answered right
 * @param of items asked that are judged
 */
public record Score(double raw, double max, double scaled, double mastery, int right, int of) {

    /** Whether this score passes. Compared before rounding, so that 0.79996 does not pass a mastery of 0.8. */
    public boolean passed() {
        return raw >= mastery * max - 1e-9;
    }
}
