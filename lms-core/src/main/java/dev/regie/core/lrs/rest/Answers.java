package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.Precondition;
import dev.regie.core.lrs.internal.Etags;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Answers to {@code GET} of what the store makes up itself, with the ETag that every one must have (xAPI 1.0.3 3.1). */
final class Answers {
    private Answers() {}

    /** JSON in UTF-8. */
    static Response json(XapiRequest request, byte[] body, Optional<Instant> changedAt) {
        String etag = Etags.of(body);
        if (isKnown(request, etag)) {
            return notModified(etag);
        }
        return Response.ok(body)
                .type("application/json")
                .tag(new EntityTag(etag))
                .lastModified(changedAt.map(Date::from).orElse(null))
                .build();
    }

    /** Whether the client says that it has this already. */
    static boolean isKnown(XapiRequest request, String etag) {
        return !new Precondition(Optional.empty(), request.header("If-None-Match")).holds(Optional.of(etag));
    }

    static Response notModified(String etag) {
        return Response.notModified(new EntityTag(etag)).build();
    }
}
