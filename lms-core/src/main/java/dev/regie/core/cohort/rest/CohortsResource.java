package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Versions;
import dev.regie.core.access.api.Words;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortQuery;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.CreateCohortResult;
import dev.regie.core.cohort.EditResult;
import dev.regie.core.cohort.ProgressQuery;
import dev.regie.core.cohort.Refusal;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cohorts for automation, with the rights of an admin. */
@Path("/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "cohorts")
public class CohortsResource {

    @Inject
    CohortService cohorts;

    @Inject
    CohortProgress progress;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Context
    UriInfo uri;

    /** The cohorts that match. */
    @GET
    @Operation(summary = "List cohorts", description = "Latest start first, unless sorted otherwise.")
    public Page<CohortJson.SummaryJson> list(
            @Parameter(description = "Part of the name") @QueryParam("text") @Nullable String text,
            @Parameter(description = "planned, under-way or finished") @QueryParam("stage") @Nullable String stage,
            @Parameter(description = "start (latest first), name or attention")
                    @QueryParam("sort")
                    @DefaultValue("start")
                    String sort,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        return progress.list(new CohortQuery(
                        text,
                        Words.readIfGiven("stage", Cohort.Stage.class, stage),
                        Words.read("sort", CohortQuery.Sort.class, sort),
                        offset,
                        limit))
                .map(CohortJson.SummaryJson::of);
    }

    /** One cohort. */
    @GET
    @Path("/{cohort}")
    @Operation(summary = "One cohort with its courses and guides", description = "Its ETag is asked for by PUT.")
    @APIResponse(responseCode = "200", description = "The cohort")
    @APIResponse(responseCode = "404", description = "No such cohort")
    public Response one(@PathParam("cohort") UUID id) {
        return answer(Response.ok(), cohorts.find(new CohortId(id)).orElseThrow(CohortsResource::unknown));
    }

    /** How far the people of a cohort are, sorted by name. */
    @GET
    @Path("/{cohort}/progress")
    @Operation(
            summary = "How far the people of a cohort are",
            description = "By family name. Not started, busy or done, and the term; no scores, no times, no attempts.")
    @APIResponse(responseCode = "200", description = "A stretch of the rows")
    @APIResponse(responseCode = "404", description = "No such cohort")
    public Page<CohortProgressJson> progress(
            @PathParam("cohort") UUID id,
            @Parameter(description = "Part of a name") @QueryParam("text") @Nullable String text,
            @Parameter(description = "not-started, busy or done") @QueryParam("standing") @Nullable String standing,
            @Parameter(description = "Only people who are late") @QueryParam("overdue") @DefaultValue("false")
                    boolean overdue,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        CohortId cohort = cohorts.find(new CohortId(id))
                .orElseThrow(CohortsResource::unknown)
                .id();
        return progress.page(new ProgressQuery(
                        cohort, text, Words.readIfGiven("standing", Standing.class, standing), overdue, offset, limit))
                .map(CohortProgressJson::of);
    }

    /** Makes a cohort and enrols its people. Sent again with the same id and content it changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a cohort",
            description =
                    "Enrols its people at once. The caller chooses the id, so a request whose answer was lost can be"
                            + " sent again.")
    @APIResponse(responseCode = "201", description = "The cohort was made")
    @APIResponse(responseCode = "200", description = "The very same cohort was there already")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "409", description = "A different cohort has this id")
    @APIResponse(responseCode = "422", description = "Refused; every reason is listed")
    public Response create(NewCohortJson body) {
        return switch (cohorts.create(body.wish())) {
            case CreateCohortResult.Created(Cohort cohort, var _) ->
                answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(cohort.id().toString())
                                .build()),
                        cohort);
            case CreateCohortResult.AlreadyThere(Cohort cohort) -> answer(Response.ok(), cohort);
            case CreateCohortResult.Refused(List<Refusal> reasons) -> RefusedJson.response(reasons);
        };
    }

    /** Changes a cohort; the ETag of what it was made from is asked for. */
    @PUT
    @Path("/{cohort}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a cohort",
            description = "Name, days, rule and guides. Its people and versions are changed by requests of their own.")
    @APIResponse(responseCode = "200", description = "The cohort as it is now")
    @APIResponse(responseCode = "404", description = "No such cohort")
    @APIResponse(responseCode = "412", description = "It was changed in the meantime: get it and try again")
    @APIResponse(responseCode = "422", description = "Refused; every reason is listed")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response edit(
            @PathParam("cohort") UUID id,
            @Parameter(description = "The ETag of the cohort that was got") @HeaderParam(HttpHeaders.IF_MATCH) @Nullable
                    String ifMatch,
            CohortEditJson body) {
        return switch (cohorts.edit(new CohortId(id), body.edit(Versions.seen(ifMatch)))) {
            case EditResult.Changed(Cohort cohort) -> answer(Response.ok(), cohort);
            case EditResult.Refused(List<Refusal> reasons) -> RefusedJson.response(reasons);
            case EditResult.ChangedMeanwhile _ -> Versions.stale();
            case EditResult.Unknown() -> throw unknown();
        };
    }

    private Response answer(Response.ResponseBuilder response, Cohort cohort) {
        return response.entity(CohortJson.of(cohort, LocalDate.ofInstant(clock.instant(), settings.timeZone())))
                .tag(Long.toString(cohort.version()))
                .build();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no cohort has this id");
    }
}
