package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.lrs.internal.Timestamps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Every answer of the statements resource says up to which instant all statements can be found, also one to a method that it does not have
 * (xAPI 1.0.3 Communication 2.1.3). Adds the header where the resource has not; who has just stored something knows it without asking the
 * database.
 */
@Provider
@ApplicationScoped
public class ConsistentThroughFilter implements ContainerResponseFilter {
    static final String HEADER = "X-Experience-API-Consistent-Through";

    @Inject
    StatementService statements;

    static Response.ResponseBuilder mark(Response.ResponseBuilder answer, StoreResult.Stored stored) {
        return stored.upTo() == 0 ? answer : answer.header(HEADER, Timestamps.format(stored.last()));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().replace("/", "").equals("statements")
                && !response.getHeaders().containsKey(HEADER)
                && response.getStatus() < 500) {
            response.getHeaders().putSingle(HEADER, Timestamps.format(statements.consistentThrough()));
        }
    }
}
