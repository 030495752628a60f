package dev.regie.core.people.rest;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.api.Versions;
import dev.regie.core.access.api.Words;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamHistory;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** People, for admins and programs that may read everything. */
@Path("/people")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "people")
public class PeopleResource {
    @Inject
    CurrentUser current;

    @Inject
    PeopleService people;

    @Inject
    TeamHistory teamHistory;

    @Inject
    TeamMembership membership;

    @Inject
    AccountService accounts;

    @Inject
    Installation installation;

    @Context
    UriInfo uri;

    /** The people that match. */
    @GET
    @Operation(
            summary = "List people",
            description =
                    "By family name unless asked otherwise, the Dutch way: 'de Vries' under V. Whoever left is not"
                            + " listed unless asked for.")
    @APIResponse(responseCode = "200", description = "A stretch of the people")
    public Page<PersonJson> list(
            @Parameter(description = "Exactly this e-mail address, case aside; the other filters do not count then")
                    @QueryParam("email")
                    @Nullable
                    String email,
            @Parameter(description = "Parts of name or e-mail address", example = "vries san")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Id of a team: its members of today") @QueryParam("team") @Nullable String team,
            @Parameter(description = "Whether members of the teams below it count too")
                    @QueryParam("below")
                    @DefaultValue("false")
                    boolean below,
            @Parameter(description = "learner, trainer, manager or admin") @QueryParam("role") @Nullable String role,
            @Parameter(description = "active, inactive or all") @QueryParam("standing") @DefaultValue("active")
                    String standing,
            @Parameter(description = "family-name, given-name or email")
                    @QueryParam("sort")
                    @DefaultValue("family-name")
                    String sort,
            @Parameter(description = "From the end") @QueryParam("descending") @DefaultValue("false")
                    boolean descending,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.ADMIN);
        if (email != null) {
            List<Person> found = people.byEmail(email).stream().toList();
            return shown(new Page<>(found, found.size(), 0, 1));
        }
        return shown(people.search(new PeopleQuery(
                text,
                team == null ? null : new TeamId(Words.uuid("team", team)),
                below,
                Words.readIfGiven("role", Role.class, role),
                Words.read("standing", PeopleQuery.Standing.class, standing),
                Words.read("sort", PeopleQuery.Sort.class, sort),
                descending,
                offset,
                limit)));
    }

    /** One person. */
    @GET
    @Path("/{person}")
    @Operation(summary = "One person", description = "Its ETag is asked for by PATCH.")
    @APIResponse(responseCode = "200", description = "The person")
    @APIResponse(responseCode = "404", description = "No person has this id")
    public Response one(@PathParam("person") String person) {
        current.require(Role.ADMIN);
        return answer(Response.ok(), found(person));
    }

    /** Adds somebody; they cannot sign in before they have a password. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a person",
            description = "They can sign in once they have chosen a password by invitation.")
    @APIResponse(responseCode = "201", description = "The person was added")
    @APIResponse(responseCode = "400", description = "Something is missing or cannot be read")
    @APIResponse(responseCode = "409", description = "Somebody else has this address")
    @APIResponse(responseCode = "422", description = "Name or address will not do")
    public Response create(PersonWishJson body) {
        PersonResult result = people.create(body.toAdd());
        return result instanceof PersonResult.Stored(Person person)
                ? answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(person.id().toString())
                                .build()),
                        person)
                : Refused.response(result);
    }

    /** Changes what the body names, all of it or nothing. */
    @PATCH
    @Path("/{person}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change a person",
            description = "What is absent stays as it is. \"active\": false shuts them out and keeps their record.")
    @APIResponse(responseCode = "200", description = "The person as they are now")
    @APIResponse(responseCode = "404", description = "No person has this id")
    @APIResponse(responseCode = "409", description = "Somebody else has this address, or it is the last admin")
    @APIResponse(responseCode = "412", description = "If-Match is not the ETag of now")
    @APIResponse(responseCode = "422", description = "Name or address will not do")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("person") String person,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PersonWishJson body) {
        current.require(Role.ADMIN);
        Person before = found(person);
        long seen = Versions.seen(ifMatch);
        PersonResult result = people.change(before.id(), body.changeOf(before), seen);
        return result instanceof PersonResult.Stored(Person now)
                ? answer(Response.ok(), now)
                : Refused.response(result);
    }

    /** In which teams somebody was, is and will be. */
    @GET
    @Path("/{person}/teams")
    @Operation(summary = "The teams of a person, past and planned ones too", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "All stretches")
    public List<StretchJson> teams(@PathParam("person") String person) {
        current.require(Role.ADMIN);
        return teamHistory.stretchesOf(found(person).id()).stream()
                .map(StretchJson::of)
                .toList();
    }

    /** Moves somebody, lets them join or lets them leave, from a day on. */
    @POST
    @Path("/{person}/moves")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Move a person between teams",
            description = "From a day on, past or to come. Without 'from' they join, without 'to' they leave.")
    @APIResponse(responseCode = "204", description = "It holds, or was so already")
    @APIResponse(responseCode = "400", description = "The body cannot be read")
    @APIResponse(responseCode = "404", description = "There is no such person or team")
    @APIResponse(responseCode = "409", description = "Something else is planned, or the team is closed")
    public Response move(@PathParam("person") String person, MoveJson body) {
        current.require(Role.ADMIN);
        MembershipResult result = body.of(found(person).id(), membership);
        return result instanceof MembershipResult.Stored ? Response.noContent().build() : Refused.response(result);
    }

    private Person found(String person) {
        return people.find(new PersonId(Words.uuid("person", person)))
                .orElseThrow(() -> new NotFoundException("no person has this id"));
    }

    private Response answer(Response.ResponseBuilder response, Person person) {
        return response.entity(PersonJson.of(person, installation.iriBase(), accounts.actorName(person.id())))
                .tag(Long.toString(person.version()))
                .build();
    }

    private Page<PersonJson> shown(Page<Person> page) {
        List<PersonId> ids = page.items().stream().map(Person::id).toList();
        Map<PersonId, String> actors = accounts.actorNames(ids);
        return page.map(person -> PersonJson.of(
                person,
                installation.iriBase(),
                Optional.ofNullable(actors.get(person.id())).orElseThrow()));
    }
}
