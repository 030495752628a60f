package dev.regie.core.access.api;

import jakarta.ws.rs.core.Response;

/** What went wrong, as RFC 9457 writes it; the detail is for the developer of the calling program, in English. */
public record Problem(String type, String title, int status, String detail) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** A problem that needs no type of its own: the status says it all. */
    public static Problem of(Response.Status status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail);
    }

    /** The response that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
