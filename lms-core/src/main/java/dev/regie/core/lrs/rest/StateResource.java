package dev.regie.core.lrs.rest;

import dev.regie.core.access.Scope;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.DocumentResult;
import dev.regie.core.lrs.Precondition;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.StateContext;
import dev.regie.core.lrs.StateDocument;
import dev.regie.core.lrs.StateService;
import dev.regie.core.lrs.internal.Parameters;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** Documents of the State resource (xAPI Communication 2.3). */
@Path("activities/state")
@RequestScoped
public class StateResource {
    private static final String SECTION = "xAPI 1.0.3 Communication 2.3";
    private static final Set<String> ONE = Set.of("activityId", "agent", "registration", "stateId");
    private static final Set<String> ANY = Set.of("activityId", "agent", "registration", "stateId", "since");
    private static final int LONGEST_TYPE = 400;

    @Inject
    StateService states;

    @Inject
    RequestLimits limits;

    /** One document, or the ids of all. */
    @GET
    public Response get(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(ANY);
        StateContext context = context(request, Scope.STATE, Scope.ALL_READ);
        Optional<String> stateId = stateId(request);
        if (stateId.isEmpty()) {
            return Response.ok(Json.MAPPER.writeValueAsString(states.ids(context, since(request))))
                    .type("application/json")
                    .build();
        }
        StateDocument document = states.get(context, stateId.get())
                .orElseThrow(() -> new XapiProblem(404, "There is no such document.", "stateId", SECTION));
        request.answerType(document.contentType());
        return Response.ok(document.content())
                .type("application/octet-stream")
                .tag(new EntityTag(document.etag()))
                .lastModified(Date.from(document.changedAt()))
                .build();
    }

    /** Stores a document, or replaces it. */
    @PUT
    public Response put(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(ONE);
        StateContext context = context(request, Scope.STATE);
        String stateId = required(request);
        byte[] content = body(request);
        return answer(twice(() -> states.put(context, stateId, contentType(request), content, precondition(request))));
    }

    /** Stores a document, or merges it with the one there is. */
    @POST
    public Response post(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(ONE);
        StateContext context = context(request, Scope.STATE);
        String stateId = required(request);
        byte[] content = body(request);
        return answer(
                twice(() -> states.merge(context, stateId, contentType(request), content, precondition(request))));
    }

    /** Deletes one document, or all. */
    @DELETE
    public Response delete(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(ONE);
        StateContext context = context(request, Scope.STATE);
        Optional<String> stateId = stateId(request);
        if (stateId.isPresent()) {
            return answer(states.delete(context, stateId.get(), precondition(request)));
        }
        states.deleteAll(context);
        return Response.noContent().build();
    }

    /** Two requests that both make the same new document: the one that comes second finds it when it tries again. */
    private static DocumentResult twice(Supplier<DocumentResult> change) {
        try {
            return change.get();
        } catch (StorageFault fault) {
            if (fault.getCause() instanceof SQLException e
                    && e.getSQLState() != null
                    && e.getSQLState().startsWith("23")) {
                return change.get();
            }
            throw fault;
        }
    }

    private static StateContext context(XapiRequest request, Scope... anyOf) {
        XapiCaller caller = request.caller();
        caller.require(anyOf);
        try {
            Optional<UUID> registration = Optional.empty();
            if (request.parameter("registration").isPresent()) {
                registration = Optional.of(
                        Parameters.uuid("registration", request.required("registration"), request.version()));
            }
            if (caller.authority() instanceof Authority.LaunchToken token
                    && !registration.equals(Optional.of(token.registration()))) {
                throw new XapiProblem(
                        403, "A launch token reaches its own registration alone.", "registration", SECTION);
            }
            return new StateContext(
                    Parameters.iri("activityId", request.required("activityId"), request.version()),
                    Parameters.agent("agent", request.required("agent"), request.version()),
                    registration);
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong);
        }
    }

    private static Optional<Instant> since(XapiRequest request) {
        if (request.parameter("since").isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Parameters.timestamp("since", request.required("since"), request.version()));
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong);
        }
    }

    private static Optional<String> stateId(XapiRequest request) {
        Optional<String> stateId = request.parameter("stateId");
        if (stateId.isPresent() && (stateId.get().isEmpty() || stateId.get().indexOf(0) >= 0)) {
            throw new XapiProblem(
                    400, "The parameter stateId must have characters, none of them U+0000.", "stateId", SECTION);
        }
        return stateId;
    }

    private static String required(XapiRequest request) {
        request.required("stateId");
        return stateId(request).orElseThrow();
    }

    private static String contentType(XapiRequest request) {
        String type = request.contentType();
        if (type.length() > LONGEST_TYPE) {
            throw new XapiProblem(400, "This content type is too long.", "Content-Type", SECTION);
        }
        return type.isEmpty() ? "application/octet-stream" : type;
    }

    private byte[] body(XapiRequest request) {
        return request.body(limits.documentBytes());
    }

    private static Precondition precondition(XapiRequest request) {
        return new Precondition(request.header("If-Match"), request.header("If-None-Match"));
    }

    private static Response answer(DocumentResult result) {
        return switch (result) {
            case DONE -> Response.noContent().build();
            case PRECONDITION_FAILED ->
                throw new XapiProblem(
                        412,
                        "The document was changed meanwhile; fetch it and try again.",
                        "",
                        "xAPI 1.0.3 Communication 3.1");
            case NOT_MERGEABLE ->
                throw new XapiProblem(
                        400,
                        "POST merges JSON objects alone; use PUT to replace.",
                        "Content-Type",
                        "xAPI 1.0.3 Communication 2.2");
        };
    }
}
