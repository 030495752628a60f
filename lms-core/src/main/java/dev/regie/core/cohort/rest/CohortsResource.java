package dev.regie.core.cohort.rest;

import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.CreateCohortResult;
import dev.regie.core.cohort.Refusal;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cohorts for automation, with the rights of an admin. */
@Path("/cohorts")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "cohorts")
public class CohortsResource {

    private static final int MOST = 200;

    @Inject
    CohortService cohorts;

    @Context
    UriInfo uri;

    /** Cohorts, latest start first. */
    @GET
    @Operation(summary = "List cohorts", description = "Latest start first.")
    public Page<CohortJson.SummaryJson> list(
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue("50") int limit) {
        return cohorts.list(offset, limit).map(CohortJson.SummaryJson::of);
    }

    /** One cohort. */
    @GET
    @Path("/{cohort}")
    @Operation(summary = "One cohort with its courses and people")
    @APIResponse(responseCode = "200", description = "The cohort")
    @APIResponse(responseCode = "404", description = "No such cohort")
    public CohortJson one(@PathParam("cohort") UUID id) {
        return cohorts.find(new CohortId(id)).map(CohortJson::of).orElseThrow(CohortsResource::unknown);
    }

    /** How far everybody in a cohort is, sorted by name. */
    @GET
    @Path("/{cohort}/progress")
    @Operation(
            summary = "How far the people of a cohort are",
            description = "By family name. Not started, busy or done, and the term; no scores, no times, no attempts.")
    @APIResponse(responseCode = "200", description = "A stretch of the rows")
    @APIResponse(responseCode = "404", description = "No such cohort")
    public Page<CohortProgressJson> progress(
            @PathParam("cohort") UUID id,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue("50") int limit) {
        List<CohortProgress.Row> rows =
                cohorts.progress(new CohortId(id)).map(CohortProgress::rows).orElseThrow(CohortsResource::unknown);
        int from = Math.clamp(offset, 0, rows.size());
        int atMost = Math.clamp(limit, 1, MOST);
        List<CohortProgress.Row> stretch = rows.subList(from, Math.min(rows.size(), from + atMost));
        return new Page<>(stretch, rows.size(), from, atMost).map(CohortProgressJson::of);
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
                Response.created(uri.getAbsolutePathBuilder()
                                .path(cohort.id().toString())
                                .build())
                        .entity(CohortJson.of(cohort))
                        .build();
            case CreateCohortResult.AlreadyThere(Cohort cohort) ->
                Response.ok(CohortJson.of(cohort)).build();
            case CreateCohortResult.Refused(List<Refusal> reasons) -> RefusedJson.response(reasons);
        };
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no cohort has this id");
    }
}
