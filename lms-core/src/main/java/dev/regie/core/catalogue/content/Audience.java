package dev.regie.core.catalogue.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom something is that belongs to an activity. */
public enum Audience {
    LEARNER,
    FACILITATOR,
    COACH;

    /** The word in source files, JSON and the player's protocol. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The audience with that word. */
    public static Optional<Audience> of(String id) {
        return Arrays.stream(values())
                .filter(audience -> audience.id().equals(id))
                .findFirst();
    }
}
