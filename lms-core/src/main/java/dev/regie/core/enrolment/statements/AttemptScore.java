package dev.regie.core.enrolment.statements;

/**
 * The score of one submitted attempt.
 *
 * @param raw weighted points earned
 * @param max weighted points possible; the least possible is always 0
 * @param scaled {@code raw / max}, 0 to 1, at most four decimals
 */
public record AttemptScore(double raw, double max, double scaled) {}
