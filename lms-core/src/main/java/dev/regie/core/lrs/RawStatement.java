package dev.regie.core.lrs;

/**
 * One statement as it came: exactly the text between its braces, never re-serialised.
 *
 * @param json one JSON object
 * @param version the version of the specification its request spoke
 */
public record RawStatement(String json, XapiVersion version) {
    /** A statement in the version that cmi5 builds on, xAPI 1.0.3. */
    public static RawStatement of(String json) {
        return new RawStatement(json, XapiVersion.V1_0);
    }
}
