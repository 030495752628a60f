package dev.regie.core.shared;

import java.util.UUID;

/** Identifies a person for life. Never appears in xAPI statements: those carry the account's opaque actor name. */
public record PersonId(UUID id) {

    /** A new random id. */
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** Reads the text form; a text that is not a UUID is an {@link IllegalArgumentException}. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
