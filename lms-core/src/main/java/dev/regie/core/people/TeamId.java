package dev.regie.core.people;

import java.util.UUID;

/** Identifies a {@link Team}. */
public record TeamId(UUID id) {
    /** A new random one. */
    public static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
