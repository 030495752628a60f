package dev.regie.core.catalogue.content;

/** The bounds of an activity's length. */
final class Minutes {
    private Minutes() {}

    static void require(int minutes) {
        if (minutes < 1 || minutes > 600) {
            throw new IllegalArgumentException("An activity takes 1 to 600 minutes; this is " + minutes);
        }
    }
}
