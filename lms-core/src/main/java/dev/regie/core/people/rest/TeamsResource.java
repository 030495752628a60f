package dev.regie.core.people.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.access.api.Versions;
import dev.regie.core.access.api.Words;
import dev.regie.core.people.MembershipResult;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.TeamQuery;
import dev.regie.core.people.TeamQuery.Place;
import dev.regie.core.people.TeamResult;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Teams, for admins and programs that may read everything. */
@Path("/teams")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "people")
public class TeamsResource {
    @Inject
    CurrentUser current;

    @Inject
    TeamService teams;

    @Inject
    TeamLeadership leadership;

    @Inject
    TeamMembership membership;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Context
    UriInfo uri;

    /** Teams that match. */
    @GET
    @Operation(summary = "List teams", description = "By name, unless asked otherwise; closed ones only if asked for.")
    @APIResponse(responseCode = "200", description = "A stretch of the teams")
    @APIResponse(responseCode = "400", description = "A filter cannot be read")
    public Page<TeamJson> list(
            @Parameter(description = "Part of the name, diacritics and case aside", example = "noord")
                    @QueryParam("text")
                    @Nullable
                    String text,
            @Parameter(description = "Only teams directly below this one", example = "7d0a…")
                    @QueryParam("parent")
                    @Nullable
                    String parent,
            @Parameter(description = "open, closed or all", example = "open")
                    @QueryParam("standing")
                    @DefaultValue("open")
                    String standing,
            @Parameter(description = "Only teams that nobody leads today") @QueryParam("unled") @DefaultValue("false")
                    boolean unled,
            @Parameter(description = "name, or members: most people first", example = "name")
                    @QueryParam("sort")
                    @DefaultValue("name")
                    String sort,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.ADMIN);
        Place place = parent == null ? new Place.Anywhere() : new Place.Below(new TeamId(Words.uuid("parent", parent)));
        TeamQuery query = new TeamQuery(
                text,
                place,
                Words.read("standing", TeamQuery.Standing.class, standing),
                unled,
                Words.read("sort", TeamQuery.Sort.class, sort),
                offset,
                limit);
        return teams.search(query, today()).map(TeamJson::of);
    }

    /** One team. */
    @GET
    @Path("/{team}")
    @Operation(
            summary = "One team with its manager, deputy and members of today",
            description = "Its ETag is asked for by PATCH and DELETE.")
    @APIResponse(responseCode = "200", description = "The team")
    @APIResponse(responseCode = "404", description = "No team has this id")
    public Response one(@PathParam("team") String team) {
        current.require(Role.ADMIN);
        return answer(Response.ok(), found(team));
    }

    /** Makes a team. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a team")
    @APIResponse(responseCode = "201", description = "The team was made")
    @APIResponse(responseCode = "409", description = "There is one of this name in this place")
    @APIResponse(responseCode = "422", description = "The name is empty")
    public Response create(TeamWishJson body) {
        TeamResult result = teams.create(body.nameOf(null), body.parentOf(null));
        return result instanceof TeamResult.Stored(Team team)
                ? answer(
                        Response.created(uri.getAbsolutePathBuilder()
                                .path(team.id().toString())
                                .build()),
                        team)
                : Refused.response(result);
    }

    /** Renames a team, moves it in the tree, or both. */
    @PATCH
    @Path("/{team}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rename or move a team", description = "What is absent stays as it is.")
    @APIResponse(responseCode = "200", description = "The team as it is now")
    @APIResponse(responseCode = "404", description = "No team has this id")
    @APIResponse(responseCode = "409", description = "The name is taken, or it would lie below itself")
    @APIResponse(responseCode = "412", description = "If-Match is not the ETag of now")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @PathParam("team") String team,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            TeamWishJson body) {
        current.require(Role.ADMIN);
        Team before = seen(team, ifMatch);
        return answer(teams.change(before.id(), body.nameOf(before), body.parentOf(before), before.version()));
    }

    /** Names who leads a team and who stands in. */
    @PUT
    @Path("/{team}/leaders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Name the manager and the deputy of a team",
            description = "Whoever was it before is until that day. It gives nobody the role of manager.")
    @APIResponse(responseCode = "200", description = "The team as it is now")
    @APIResponse(responseCode = "400", description = "A day or an id cannot be read")
    @APIResponse(responseCode = "404", description = "No team or no person has this id")
    @APIResponse(
            responseCode = "409",
            description = "Planned otherwise from a later day, closed, or the deputy is the manager")
    @APIResponse(responseCode = "412", description = "If-Match is not the ETag of now")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response lead(
            @PathParam("team") String team,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadersWishJson body) {
        current.require(Role.ADMIN);
        Team before = found(team);
        String seen = Versions.tag(ifMatch);
        return leadership
                .replace(before.id(), body.leadership(), body.day(today()), today(), seen)
                .map(result -> result instanceof MembershipResult.Stored || result instanceof MembershipResult.AlreadySo
                        ? answer(Response.ok(), found(team))
                        : Refused.response(result))
                .orElseGet(Versions::stale);
    }

    /** Closes a team from today; it stays in what is told of the past. */
    @DELETE
    @Path("/{team}")
    @Operation(
            summary = "Close a team",
            description = "From today nobody is in it or leads it. It is not deleted: memberships of the past name it.")
    @APIResponse(responseCode = "200", description = "The closed team")
    @APIResponse(responseCode = "404", description = "No team has this id")
    @APIResponse(responseCode = "409", description = "Open teams lie below it")
    @APIResponse(responseCode = "412", description = "If-Match is not the ETag of now")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response close(@PathParam("team") String team, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        current.require(Role.ADMIN);
        Team before = seen(team, ifMatch);
        return answer(teams.close(before.id(), today(), before.version()));
    }

    /** The team, if it is still the one that the caller saw. */
    private Team seen(String team, @Nullable String ifMatch) {
        Team now = found(team);
        if (!leadership.edition(now, today()).equals(Versions.tag(ifMatch))) {
            throw new WebApplicationException(Versions.stale());
        }
        return now;
    }

    private Response answer(TeamResult result) {
        return result instanceof TeamResult.Stored(Team team) ? answer(Response.ok(), team) : Refused.response(result);
    }

    private Response answer(Response.ResponseBuilder response, Team team) {
        LocalDate today = today();
        TeamWithPeopleJson json = TeamWithPeopleJson.of(
                team,
                leadership.leadershipOn(team.id(), today).orElse(null),
                leadership.deputyOf(team.id(), today).orElse(null),
                membership.membersOn(team.id(), today));
        return response.entity(json).tag(leadership.edition(team, today)).build();
    }

    private Team found(String team) {
        return teams.find(new TeamId(Words.uuid("team", team)))
                .orElseThrow(() -> new NotFoundException("no team has this id"));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(settings.timeZone()));
    }
}
