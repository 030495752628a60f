package dev.regie.core.lrs.rest;

import dev.regie.core.access.Scope;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.internal.Parameters;
import dev.regie.core.lrs.internal.StatementFormat;
import dev.regie.core.lrs.internal.Timestamps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements (xAPI Communication 2.1). */
@Path("statements")
@RequestScoped
public class StatementsResource {
    private static final String JSON = "application/json";

    @Inject
    StatementService statements;

    @Inject
    RequestLimits limits;

    /** Stores one statement or many; answers their ids. */
    @POST
    public Response post(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(Set.of());
        List<UUID> ids = store(request, Optional.empty());
        String body = ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return consistent(Response.ok(body).type(JSON));
    }

    /** Stores one statement under the id of the address. */
    @PUT
    public Response put(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(Set.of("statementId"));
        try {
            store(
                    request,
                    Optional.of(Parameters.uuid("statementId", request.required("statementId"), request.version())));
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong);
        }
        return consistent(Response.noContent());
    }

    private List<UUID> store(XapiRequest request, Optional<UUID> id) {
        XapiCaller caller = request.caller();
        caller.require(Scope.STATEMENTS_WRITE);
        String section = Parameters.requestSection(request.version());
        switch (request.mediaType()) {
            case JSON -> {
                // As it should be.
            }
            case "multipart/mixed" ->
                throw new XapiProblem(
                        415, "Attachments with their data are not taken yet; send application/json.", "", section);
            default -> throw new XapiProblem(400, "Statements come as application/json.", "Content-Type", section);
        }
        StoreResult result =
                statements.storeBody(request.text(limits.bodyBytes()), request.version(), id, caller.authority());
        return switch (result) {
            case StoreResult.Stored stored -> stored.ids();
            case StoreResult.Invalid invalid ->
                throw new XapiProblem(
                        invalid.error().section().equals(Parameters.sizeSection(request.version())) ? 413 : 400,
                        "Statement " + invalid.error().statement() + ": "
                                + invalid.error().message(),
                        invalid.error().property(),
                        invalid.error().section());
            case StoreResult.Conflict conflict ->
                throw new XapiProblem(
                        409,
                        "Statement " + conflict.statement() + ": another statement has the id " + conflict.id() + '.',
                        "id",
                        section);
        };
    }

    /** One statement by its id, or a page of what the filters find. */
    @GET
    public Response get(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        XapiCaller caller = request.caller();
        caller.require(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE, Scope.ALL_READ);
        Authority mine = caller.has(Scope.STATEMENTS_READ, Scope.ALL_READ) ? null : caller.authority();
        StatementParameters parameters = new StatementParameters(request);
        Optional<UUID> id = parameters.statementId();
        Optional<UUID> voided = parameters.voidedStatementId();
        if (id.isPresent() || voided.isPresent()) {
            return one(request, parameters, id.or(() -> voided).orElseThrow(), voided.isPresent(), mine);
        }
        StatementQuery query = parameters.query(mine);
        StatementPage page = statements.query(query);
        String body = page.statements().stream()
                .map(statement -> formatted(statement, parameters, request))
                .collect(Collectors.joining(",", "{\"statements\":[", "],\"more\":\"" + more(request, page) + "\"}"));
        Response.ResponseBuilder answer = answer(body, parameters);
        if (!page.statements().isEmpty()) {
            StoredStatement newest = query.ascending()
                    ? page.statements().getLast()
                    : page.statements().getFirst();
            answer.lastModified(Date.from(newest.stored()));
        }
        return consistent(answer);
    }

    private Response one(
            XapiRequest request, StatementParameters parameters, UUID id, boolean voided, @Nullable Authority mine) {
        StoredStatement statement = statements
                .get(id)
                .filter(found -> found.voided() == voided)
                .filter(found -> mine == null || found.authority().equals(mine))
                .orElseThrow(() -> new XapiProblem(
                        404,
                        voided ? "No voided statement has this id." : "No statement has this id.",
                        voided ? "voidedStatementId" : "statementId",
                        Parameters.requestSection(request.version())));
        return consistent(answer(formatted(statement, parameters, request), parameters)
                .lastModified(Date.from(statement.stored()))
                .tag(new EntityTag(id.toString())));
    }

    private static String formatted(StoredStatement statement, StatementParameters parameters, XapiRequest request) {
        return switch (parameters.format()) {
            case "ids" -> StatementFormat.ids(statement.json());
            case "canonical" ->
                StatementFormat.canonical(
                        statement.json(), request.header("Accept-Language").orElse(""));
            default -> statement.json();
        };
    }

    /** No attachment data is kept yet, so the multipart answer has its one part of JSON. */
    private static Response.ResponseBuilder answer(String body, StatementParameters parameters) {
        if (!parameters.attachments()) {
            return Response.ok(body).type(JSON);
        }
        String boundary = UUID.randomUUID().toString();
        String parts =
                "--" + boundary + "\r\nContent-Type: application/json\r\n\r\n" + body + "\r\n--" + boundary + "--\r\n";
        return Response.ok(parts.getBytes(StandardCharsets.UTF_8)).type("multipart/mixed; boundary=" + boundary);
    }

    /** The same request with the cursor set behind this page; empty on the last one. */
    private static String more(XapiRequest request, StatementPage page) {
        StatementQuery next = page.next();
        if (next == null) {
            return "";
        }
        return request.more(StatementParameters.CURSOR, String.valueOf(next.cursor()));
    }

    private Response consistent(Response.ResponseBuilder answer) {
        return answer.header("X-Experience-API-Consistent-Through", Timestamps.format(statements.consistentThrough()))
                .build();
    }
}
