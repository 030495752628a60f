package dev.regie.core.access.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What a resource or the framework answers with an exception: the same status, as a problem. */
@Provider
public class WebFaultMapper implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException fault) {
        Response meant = fault.getResponse();
        if (meant.hasEntity() || meant.getStatus() < 400) {
            return meant;
        }
        String title = meant.getStatusInfo().getReasonPhrase();
        String message = fault.getMessage() == null ? title : fault.getMessage();
        Problem problem = new Problem("about:blank", title, meant.getStatus(), message);
        return Response.fromResponse(meant)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
