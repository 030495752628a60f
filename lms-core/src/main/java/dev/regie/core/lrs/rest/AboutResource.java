package dev.regie.core.lrs.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Which versions are spoken here; for everybody, in whatever version (xAPI 1.0.3 Communication 2.8, xAPI 2.0.0 4.1.6.7). */
@Path("about")
public class AboutResource {
    private static final String BODY = "{\"version\":[\"2.0.0\",\"1.0.3\",\"1.0.2\",\"1.0.1\",\"1.0.0\"]}";

    /** The latest patch of each version, and the one that every 1.0 store names. */
    @GET
    public Response about(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(Set.of(), XapiSection.ABOUT.in(request.version()));
        return Answers.json(request, BODY.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
