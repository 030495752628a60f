package dev.regie.player.lesson.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a {@link RefusedRequest} with its problem. */
@Provider
public class RefusedMapper implements ExceptionMapper<RefusedRequest> {

    @Override
    public Response toResponse(RefusedRequest refused) {
        return refused.problem().response();
    }
}
