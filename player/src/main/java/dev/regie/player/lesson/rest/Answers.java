package dev.regie.player.lesson.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What the answers of {@code /play/api} have in common. */
final class Answers {

    private Answers() {}

    /** JSON that no cache keeps. */
    static Response json(int status, Object body) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "no-store")
                .entity(body)
                .build();
    }

    /** A session's id from the address. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedRequest(Problem.SESSION_UNKNOWN);
        }
    }
}
