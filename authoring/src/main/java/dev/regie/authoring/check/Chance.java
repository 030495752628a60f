package dev.regie.authoring.check;

import java.util.List;

/** What blind guessing would give. */
final class Chance {
    private Chance() {}

    /**
     * The probability that at least so many of independent events happen (Poisson binomial, counted out).
     *
     * @param probabilities of each event
     */
    static double ofAtLeast(int happened, List<Double> probabilities) {
        double[] exactly = new double[probabilities.size() + 1];
        exactly[0] = 1;
        int events = 0;
        for (double p : probabilities) {
            events++;
            for (int k = events; k > 0; k--) {
                exactly[k] = exactly[k] * (1 - p) + exactly[k - 1] * p;
            }
            exactly[0] *= 1 - p;
        }
        double sum = 0;
        for (int k = happened; k <= events; k++) {
            sum += exactly[k];
        }
        return sum;
    }
}
