package dev.regie.core.lrs.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Which versions are spoken here; for everybody (xAPI Communication 2.8). */
@Path("about")
public class AboutResource {
    /** The latest patch of each version, and the one that every 1.0 store names. */
    @GET
    public Response about() {
        return Response.ok("{\"version\":[\"2.0.0\",\"1.0.3\",\"1.0.2\",\"1.0.1\",\"1.0.0\"]}")
                .type("application/json")
                .build();
    }
}
