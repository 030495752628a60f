package dev.regie.core.catalogue.content;

/** The bounds of an item's part in the weighted maximum. */
final class Weight {
    private Weight() {}

    static void require(double weight) {
        if (!(weight > 0 && weight <= 100)) {
            throw new IllegalArgumentException("A weight lies above 0 and at most at 100; this is " + weight);
        }
    }
}
