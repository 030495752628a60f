package dev.regie.core.access.api;

import jakarta.ws.rs.core.Response;

/** What went wrong, as RFC 9457 writes it; the detail is for the developer of the calling program, in English. */
public record Problem(String type, String title, int status, String detail) {
    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The status of what can be read and will not do, which Jakarta REST does not name. */
    public static final int UNPROCESSABLE = 422;

    /** Its name. */
    public static final String UNPROCESSABLE_CONTENT = "Unprocessable Content";

    /** A problem that needs no type of its own: the status says it all. */
    public static Problem of(Response.Status status, String detail) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail);
    }

    /** What it would change is not as the caller thinks. */
    public static Response conflict(String detail) {
        return of(Response.Status.CONFLICT, detail).response();
    }

    /** There is no such thing, or it is not the caller's to see. */
    public static Response notFound(String detail) {
        return of(Response.Status.NOT_FOUND, detail).response();
    }

    /** It can be read and will not do. */
    public static Response unprocessable(String detail) {
        return new Problem("about:blank", UNPROCESSABLE_CONTENT, UNPROCESSABLE, detail).response();
    }

    /** The response that carries it. */
    public Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
