package dev.regie.core.lrs.rest;

import dev.regie.core.access.Scope;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.Sender;
import dev.regie.core.lrs.StatementIntake;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StatementRequest;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoreResult;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.internal.Parameters;
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
    StatementIntake intake;

    @Inject
    StatementAnswers answers;

    @Inject
    RequestLimits limits;

    @Inject
    Spool spool;

    /** Stores one statement or many; answers their ids. */
    @POST
    public Response post(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(Set.of());
        StoreResult.Stored stored = store(request, Optional.empty());
        String ids = stored.ids().stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return ConsistentThroughFilter.mark(Response.ok(ids).type(JSON), stored).build();
    }

    /** Stores one statement under the id of the address. */
    @PUT
    public Response put(@Context HttpServletRequest servletRequest) {
        XapiRequest request = new XapiRequest(servletRequest);
        request.parameters(Set.of("statementId"));
        UUID id;
        try {
            id = Parameters.uuid("statementId", request.required("statementId"), request.version());
        } catch (Parameters.Wrong wrong) {
            throw XapiProblem.of(wrong);
        }
        StoreResult.Stored stored = store(request, Optional.of(id));
        return ConsistentThroughFilter.mark(Response.noContent(), stored).build();
    }

    private StoreResult.Stored store(XapiRequest request, Optional<UUID> id) {
        XapiCaller caller = request.caller();
        caller.require(Scope.STATEMENTS_WRITE);
        Sender sender = new Sender(caller.authority(), caller.has(Scope.DEFINE));
        try (StatementBody body = StatementBody.read(request, limits, spool.folder())) {
            return stored(
                    request,
                    intake.store(new StatementRequest(body.statements(), request.version(), id, sender, body.data())));
        }
    }

    private static StoreResult.Stored stored(XapiRequest request, StoreResult result) {
        return switch (result) {
            case StoreResult.Stored stored -> stored;
            case StoreResult.Invalid invalid ->
                throw XapiProblem.ofStatement(
                        invalid.error().section().equals(Parameters.sizeSection(request.version())) ? 413 : 400,
                        invalid.error());
            case StoreResult.Conflict conflict -> throw XapiProblem.of(conflict, request.version());
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
        String body = String.join(",", answers.texts(page.statements(), parameters, request));
        Response.ResponseBuilder answer = answers.answer(
                "{\"statements\":[" + body + "],\"more\":\"" + more(request, page) + "\"}",
                page.statements(),
                parameters);
        if (!page.statements().isEmpty()) {
            StoredStatement newest = query.ascending()
                    ? page.statements().getLast()
                    : page.statements().getFirst();
            answer.lastModified(Date.from(newest.stored()));
        }
        return answer.build();
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
        List<StoredStatement> alone = List.of(statement);
        return answers.answer(answers.texts(alone, parameters, request).getFirst(), alone, parameters)
                .lastModified(Date.from(statement.stored()))
                .tag(new EntityTag(id.toString()))
                .build();
    }

    /** The same request with the cursor set behind this page; empty on the last one. */
    private static String more(XapiRequest request, StatementPage page) {
        StatementQuery next = page.next();
        if (next == null) {
            return "";
        }
        return request.more(StatementParameters.CURSOR, String.valueOf(next.cursor()));
    }
}
