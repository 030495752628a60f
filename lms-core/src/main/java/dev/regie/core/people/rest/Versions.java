package dev.regie.core.people.rest;

import dev.regie.core.access.api.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Reads the version that a caller saw from {@code If-Match}: 428 without one, 412 for one that cannot be ours. */
final class Versions {
    private static final int PRECONDITION_REQUIRED = 428;

    private Versions() {}

    /** The word that the caller saw as ETag. */
    static String tag(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(new Problem(
                            "about:blank",
                            "Precondition Required",
                            PRECONDITION_REQUIRED,
                            "Send the ETag that you read as If-Match, so that nobody's change is overwritten.")
                    .response());
        }
        return ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    /** The version that the caller saw as ETag. */
    static long seen(@Nullable String ifMatch) {
        String tag = tag(ifMatch);
        try {
            return Long.parseLong(tag);
        } catch (NumberFormatException e) {
            throw new WebApplicationException(e, stale());
        }
    }

    static Response stale() {
        return Problem.of(
                        Response.Status.PRECONDITION_FAILED,
                        "It was changed in the meantime. Read it again and decide anew.")
                .response();
    }
}
