package dev.regie.core.enrolment.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.api.Problem;
import dev.regie.core.access.api.Words;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.enrolment.ChangeResult;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.EnrolResult;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.EnrolmentQuery;
import dev.regie.core.enrolment.EnrolmentService;
import dev.regie.core.enrolment.ProgressService;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Enrolments for automation: a learner reads own ones, an admin or a program everybody's. */
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "enrolments")
public class EnrolmentsResource {

    @Inject
    EnrolmentService enrolments;

    @Inject
    ProgressService progress;

    @Inject
    CurrentUser current;

    @Context
    UriInfo uri;

    /** Enrolments, latest first; a learner who does not say whose gets the own ones. */
    @GET
    @Operation(
            summary = "List enrolments",
            description = "Latest first. A learner sees own enrolments, an admin everybody's.")
    @APIResponse(responseCode = "200", description = "A stretch of the list")
    @APIResponse(responseCode = "403", description = "Somebody else's enrolments")
    public Page<EnrolmentJson> list(
            @Parameter(description = "Id of a person") @QueryParam("person") @Nullable String person,
            @Parameter(description = "Key of a course") @QueryParam("course") @Nullable String course,
            @Parameter(description = "Id of a cohort") @QueryParam("cohort") @Nullable String cohort,
            @Parameter(description = "active, paused, completed, withdrawn or waived") @QueryParam("state") @Nullable
                    String state,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        PersonId asked = person == null ? null : new PersonId(Words.uuid("person", person));
        if (asked == null && !current.has(Role.ADMIN)) {
            asked = current.require().id();
        }
        Page<Enrolment> page = enrolments.list(new EnrolmentQuery(
                asked,
                course == null ? null : courseKey(course),
                cohort == null ? null : new CohortId(Words.uuid("cohort", cohort)),
                Words.readIfGiven("state", Enrolment.State.class, state),
                Math.max(0, offset),
                Math.clamp(limit, 1, Page.MAX_LIMIT)));
        Map<EnrolmentId, CourseProgress> standings =
                progress.of(page.items().stream().map(Enrolment::id).toList());
        return page.map(each -> EnrolmentJson.of(each, standings.getOrDefault(each.id(), CourseProgress.NOTHING)));
    }

    /** One enrolment; somebody else's is answered as if it were not there. */
    @GET
    @Path("/{enrolment}")
    @Operation(summary = "One enrolment")
    @APIResponse(responseCode = "200", description = "The enrolment")
    @APIResponse(responseCode = "404", description = "No such enrolment, or not the caller's to see")
    public EnrolmentJson one(@PathParam("enrolment") UUID id) {
        return enrolments
                .find(new EnrolmentId(id))
                .map(found -> EnrolmentJson.of(found, progress.of(found.id())))
                .orElseThrow(() -> new NotFoundException("no enrolment has this id"));
    }

    /** Puts a person on a course, outside any cohort. Sent again it changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Assign a course to a person",
            description = "A person is under way in a course at most once: then that enrolment is answered.")
    @APIResponse(responseCode = "201", description = "The person is enrolled")
    @APIResponse(responseCode = "200", description = "The person was under way in this course already")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "422", description = "No such active person, or no such course or version")
    public Response assign(AssignmentJson body) {
        current.require(Role.ADMIN);
        return switch (enrolments.enrol(body.wish())) {
            case EnrolResult.Enrolled(Enrolment made) ->
                Response.created(uri.getAbsolutePathBuilder()
                                .path(made.id().toString())
                                .build())
                        .entity(shown(made))
                        .build();
            case EnrolResult.AlreadyOpen(Enrolment open) ->
                Response.ok(shown(open)).build();
            case EnrolResult.UnknownPerson() -> Problem.unprocessable("No active person has this id");
            case EnrolResult.UnknownCourse() -> Problem.unprocessable("No published course has this key or version");
        };
    }

    /** Ends an open enrolment before its completion. */
    @POST
    @Path("/{enrolment}/withdraw")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw somebody from a course", description = "What was done stays on record.")
    @APIResponse(responseCode = "200", description = "The enrolment as it is now")
    @APIResponse(responseCode = "404", description = "No such enrolment")
    @APIResponse(responseCode = "409", description = "It has ended already")
    public Response withdraw(@PathParam("enrolment") UUID id, ReasonJson body) {
        current.require(Role.ADMIN);
        String reason = Words.given("reason", body.reason()).strip();
        if (reason.isEmpty()) {
            throw new BadRequestException("reason is missing");
        }
        return switch (enrolments.withdraw(new EnrolmentId(id), reason)) {
            case ChangeResult.Changed(Enrolment now) -> Response.ok(shown(now)).build();
            case ChangeResult.NotAllowed(Enrolment.State state) ->
                Problem.conflict("It has ended already: " + Words.of(state));
            case ChangeResult.UnknownEnrolment() -> throw new NotFoundException("no enrolment has this id");
        };
    }

    private EnrolmentJson shown(Enrolment enrolment) {
        return EnrolmentJson.of(enrolment, progress.of(enrolment.id()));
    }

    private static CourseKey courseKey(String text) {
        if (!StableId.isStableId(text)) {
            throw new BadRequestException("course cannot be read: " + text);
        }
        return new CourseKey(text);
    }
}
