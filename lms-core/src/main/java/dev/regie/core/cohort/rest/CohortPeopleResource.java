package dev.regie.core.cohort.rest;

import dev.regie.core.access.api.Problem;
import dev.regie.core.access.api.Words;
import dev.regie.core.cohort.CohortPeople;
import dev.regie.core.cohort.MembershipChange;
import dev.regie.core.cohort.RemoveChoice;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets people into cohorts and takes them out. */
@Path("/cohorts/{cohort}/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "cohorts")
public class CohortPeopleResource {

    @Inject
    CohortPeople people;

    /** Lets people in; whoever is in it already is passed over. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let people into a cohort",
            description = "All or none. Whoever is in it already is passed over.")
    @APIResponse(responseCode = "200", description = "They are in it")
    @APIResponse(responseCode = "404", description = "No such cohort")
    @APIResponse(responseCode = "409", description = "The cohort is closed")
    @APIResponse(responseCode = "422", description = "Somebody is not there or no longer active")
    public Response add(@PathParam("cohort") UUID cohort, JoinedJson.PeopleJson body) {
        Set<PersonId> joining = Ids.set(Words.given("people", body.people()), PersonId::new);
        return answer(people.add(new CohortId(cohort), joining));
    }

    /** Takes somebody out. */
    @DELETE
    @Path("/{person}")
    @Operation(
            summary = "Take somebody out of a cohort",
            description = "What was done stays on record. Somebody who is not in it is passed over.")
    @APIResponse(responseCode = "204", description = "The person is not in it")
    @APIResponse(responseCode = "404", description = "No such cohort")
    public Response remove(
            @PathParam("cohort") UUID cohort,
            @PathParam("person") UUID person,
            @Parameter(description = "What happens to open enrolments that the cohort made: keep or withdraw")
                    @QueryParam("enrolment")
                    @DefaultValue("keep")
                    String enrolment,
            @Parameter(description = "Why, kept with what is withdrawn") @QueryParam("reason") @DefaultValue("")
                    String reason) {
        return answer(people.remove(
                new CohortId(cohort),
                List.of(new PersonId(person)),
                Words.read("enrolment", RemoveChoice.class, enrolment),
                reason));
    }

    private static Response answer(MembershipChange change) {
        return switch (change) {
            case MembershipChange.Added(var joined) ->
                Response.ok(JoinedJson.of(joined)).build();
            case MembershipChange.Removed _ -> Response.noContent().build();
            case MembershipChange.Closed() -> Problem.conflict("The cohort is closed");
            case MembershipChange.UnknownPeople(var unknown) ->
                Problem.unprocessable("Not there or no longer active: "
                        + unknown.stream().map(PersonId::toString).sorted().collect(Collectors.joining(", ")));
            case MembershipChange.UnknownCohort() -> throw new NotFoundException("no cohort has this id");
        };
    }
}
