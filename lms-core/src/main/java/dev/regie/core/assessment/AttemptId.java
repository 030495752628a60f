package dev.regie.core.assessment;

import java.util.UUID;

/** Identifies one attempt; the draw and every shuffle within it follow from this id. */
public record AttemptId(UUID value) {

    /** A new random id. */
    public static AttemptId random() {
        return new AttemptId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
