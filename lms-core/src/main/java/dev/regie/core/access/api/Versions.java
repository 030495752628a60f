package dev.regie.core.access.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Reads the version that a caller saw from {@code If-Match}: 428 without one, 412 for one that cannot be ours. */
public final class Versions {
    private Versions() {}

    /** The word that the caller saw as ETag. */
    public static String tag(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new WebApplicationException(Problem.of(
                            Response.Status.PRECONDITION_REQUIRED,
                            "Send the ETag that you read as If-Match, so that nobody's change is overwritten.")
                    .response());
        }
        return ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
    }

    /** The version that the caller saw as ETag. */
    public static long seen(@Nullable String ifMatch) {
        String tag = tag(ifMatch);
        try {
            return Long.parseLong(tag);
        } catch (NumberFormatException e) {
            throw new WebApplicationException(e, stale());
        }
    }

    /** What is answered when the caller did not see the newest. */
    public static Response stale() {
        return Problem.of(
                        Response.Status.PRECONDITION_FAILED,
                        "It was changed in the meantime. Read it again and decide anew.")
                .response();
    }
}
