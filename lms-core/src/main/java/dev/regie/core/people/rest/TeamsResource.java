package dev.regie.core.people.rest;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.Leadership;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    Clock clock;

    @Inject
    Settings settings;

    /** A team in a list. */
    public record TeamJson(String id, String name, @Nullable String parent) {
        static TeamJson of(Team team) {
            TeamId parent = team.parent();
            return new TeamJson(team.id().toString(), team.name(), parent == null ? null : parent.toString());
        }
    }

    /** A team with the people of today. */
    public record TeamWithPeopleJson(
            String id,
            String name,
            @Nullable String parent,
            @Nullable String manager,
            @Nullable String deputy,
            List<String> members) {}

    /** All teams, parents before children. */
    @GET
    @Operation(summary = "List teams", description = "Parents before children, siblings by name.")
    public Page<TeamJson> list(
            @QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.ADMIN);
        return Page.cut(teams.all().stream().map(TeamJson::of).toList(), offset, limit);
    }

    /** One team. */
    @GET
    @Path("/{team}")
    @Operation(summary = "One team with its manager, deputy and members of today")
    public TeamWithPeopleJson one(@PathParam("team") String team) {
        current.require(Role.ADMIN);
        TeamId id = new TeamId(Ids.uuid("team", team));
        TeamJson found =
                teams.find(id).map(TeamJson::of).orElseThrow(() -> new NotFoundException("no team has this id"));
        LocalDate today = LocalDate.now(clock.withZone(settings.timeZone()));
        Optional<Leadership> leadership = teams.leadershipOn(id, today);
        return new TeamWithPeopleJson(
                found.id(),
                found.name(),
                found.parent(),
                leadership.map(led -> led.manager().toString()).orElse(null),
                leadership.map(Leadership::deputy).map(PersonId::toString).orElse(null),
                teams.membersOn(id, today).stream()
                        .map(PersonId::toString)
                        .sorted()
                        .toList());
    }
}
