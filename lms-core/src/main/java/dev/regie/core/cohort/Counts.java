package dev.regie.core.cohort;

import java.util.Optional;

/**
 * How many people of a cohort are where. Of fewer than {@value #LEAST} people there is no such figure: it would say who.
 *
 * @param late how many have a term that passed and an open course
 */
public record Counts(int notStarted, int busy, int done, int late) {

    /** The smallest group that a figure is given of. */
    public static final int LEAST = 5;

    /** Everybody in it. */
    public int people() {
        return notStarted + busy + done;
    }

    /** The counts, unless they are of too few people. */
    public static Optional<Counts> unlessTooFew(Counts counts) {
        return counts.people() < LEAST ? Optional.empty() : Optional.of(counts);
    }
}
