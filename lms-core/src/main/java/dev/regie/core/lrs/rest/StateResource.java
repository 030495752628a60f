package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.DocumentKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;

/** Documents of the State resource (xAPI 1.0.3 Communication 2.3, xAPI 2.0.0 4.1.6.2). */
@Path("activities/state")
@RequestScoped
public class StateResource {
    @Inject
    DocumentExchange documents;

    /** One document, or the ids of all. */
    @GET
    public Response get(@Context HttpServletRequest request) {
        return documents.get(new XapiRequest(request), DocumentKind.STATE);
    }

    /** Stores a document, or replaces it. */
    @PUT
    public Response put(@Context HttpServletRequest request) {
        return documents.put(new XapiRequest(request), DocumentKind.STATE);
    }

    /** Stores a document, or merges it with the one there is. */
    @POST
    public Response post(@Context HttpServletRequest request) {
        return documents.post(new XapiRequest(request), DocumentKind.STATE);
    }

    /** Deletes one document, or all. */
    @DELETE
    public Response delete(@Context HttpServletRequest request) {
        return documents.deleteAny(new XapiRequest(request), DocumentKind.STATE);
    }
}
