package dev.regie.core.lrs;

/**
 * Who stores statements.
 *
 * @param authority who vouches for them
 * @param defines whether what they tell of activities becomes the record's own knowledge (the scope {@link dev.regie.core.access.Scope#DEFINE})
 */
public record Sender(Authority authority, boolean defines) {
    /** Regie itself defines; launched content does not; a client does if its key says so. */
    public static Sender of(Authority authority) {
        return new Sender(authority, authority instanceof Authority.Regie);
    }
}
