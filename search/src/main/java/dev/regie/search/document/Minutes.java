package dev.regie.search.document;

import java.util.Arrays;
import java.util.Optional;

/** How long something takes, roughly enough to choose by. */
public enum Minutes {
    /** Up to five minutes. */
    FIVE("5", 5),
    /** Six to fifteen. */
    QUARTER("15", 15),
    /** Sixteen to thirty. */
    HALF_HOUR("30", 30),
    /** Longer. */
    MORE("more", Integer.MAX_VALUE);

    private final String word;
    private final int atMost;

    Minutes(String word, int atMost) {
        this.word = word;
        this.atMost = atMost;
    }

    /** The word in addresses and in the index. */
    public String word() {
        return word;
    }

    /** The class of a duration. */
    public static Minutes of(int minutes) {
        return Arrays.stream(values())
                .filter(one -> minutes <= one.atMost)
                .findFirst()
                .orElse(MORE);
    }

    /** The class with that word. */
    public static Optional<Minutes> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
