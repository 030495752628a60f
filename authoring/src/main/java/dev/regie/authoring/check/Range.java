package dev.regie.authoring.check;

/** Whole numbers from the least to the most, both included. */
public record Range(int least, int most) {
    public Range {
        if (least > most) {
            throw new IllegalArgumentException(least + " is more than " + most);
        }
    }

    /** Whether the number lies in it. */
    public boolean holds(int number) {
        return least <= number && number <= most;
    }

    @Override
    public String toString() {
        return least + " to " + most;
    }
}
