package dev.regie.core.access;

import dev.regie.core.shared.Language;

/** How much somebody sees of another person's data. */
public enum Sight {
    /** Not at all. */
    NOTHING("ziet niets", "sees nothing"),
    /** Only sums over at least {@link DataAccessTable#SMALLEST_GROUP} people. */
    AGGREGATES("ziet alleen totalen over vijf of meer mensen", "sees only totals over five or more people"),
    /** Single records without a name; revealing one needs a reason, is logged, and the person can see that it was done. */
    PSEUDONYMOUS(
            "ziet losse gegevens zonder naam; een naam opvragen kan alleen met een reden, en dat kun je zien",
            "sees single records without a name; revealing a name needs a reason, and you can see that it was done"),
    /** With the name. */
    NAMED("ziet het met je naam", "sees it with your name"),
    /** It belongs to nobody. */
    PUBLIC("ziet het, zoals iedereen", "sees it, like everybody");

    private final String dutch;
    private final String english;

    Sight(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** What somebody with this sight does, as the end of a sentence: "ziet niets". */
    public String inWords(Language language) {
        return language == Language.NL ? dutch : english;
    }
}
