package dev.regie.core.lrs;

import java.util.Optional;
import java.util.regex.Pattern;

/** The version of the specification that a request speaks; any patch of 1.0 or 2.0 is taken. */
public enum XapiVersion {
    V1_0("1.0.3", "1.0.0"),
    V2_0("2.0.0", "2.0.0");

    private static final Pattern ONE = Pattern.compile("1\\.0(\\.\\d+)?");
    private static final Pattern TWO = Pattern.compile("2\\.0(\\.\\d+)?");

    private final String header;
    private final String ofStatement;

    XapiVersion(String header, String ofStatement) {
        this.header = header;
        this.ofStatement = ofStatement;
    }

    /** What the answer's {@code X-Experience-API-Version} says: the newest patch this store speaks. */
    public String header() {
        return header;
    }

    /** What {@code version} becomes on a statement that came without one. */
    public String ofStatement() {
        return ofStatement;
    }

    /** Reads a version as clients send it, {@code 1.0} and {@code 1.0.x} being the same. */
    public static Optional<XapiVersion> parse(String text) {
        if (ONE.matcher(text).matches()) {
            return Optional.of(V1_0);
        }
        return TWO.matcher(text).matches() ? Optional.of(V2_0) : Optional.empty();
    }
}
