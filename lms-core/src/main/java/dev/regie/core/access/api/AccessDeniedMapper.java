package dev.regie.core.access.api;

import dev.regie.core.access.AccessDenied;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A service refused: 403, without saying more. */
@Provider
public class AccessDeniedMapper implements ExceptionMapper<AccessDenied> {
    @Override
    public Response toResponse(AccessDenied refusal) {
        return Problem.of(Response.Status.FORBIDDEN, "This is not for you.").response();
    }
}
