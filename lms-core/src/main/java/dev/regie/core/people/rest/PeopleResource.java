package dev.regie.core.people.rest;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    AccountService accounts;

    @Inject
    Installation installation;

    /** The people that match, by family name. */
    @GET
    @Operation(summary = "List people", description = "By family name, the Dutch way: 'de Vries' under V.")
    public Page<PersonJson> list(
            @Parameter(description = "Exactly this e-mail address, case aside; the other filters do not count then")
                    @QueryParam("email")
                    @Nullable
                    String email,
            @Parameter(description = "Parts of name or e-mail address") @QueryParam("text") @Nullable String text,
            @Parameter(description = "Id of a team: its members of today") @QueryParam("team") @Nullable String team,
            @Parameter(description = "learner, trainer, manager or admin") @QueryParam("role") @Nullable String role,
            @QueryParam("offset") @DefaultValue("0") int offset,
            @Parameter(description = "1 to 200") @QueryParam("limit") @DefaultValue(Page.USUAL_LIMIT) int limit) {
        current.require(Role.ADMIN);
        if (email != null) {
            List<Person> found = people.byEmail(email).stream().toList();
            return shown(new Page<>(found, found.size(), 0, 1));
        }
        PeopleQuery query = PeopleQuery.all(offset, limit)
                .withText(text)
                .withTeam(team == null ? null : new TeamId(Ids.uuid("team", team)))
                .withRole(role == null ? null : Ids.role(role));
        return shown(people.search(query));
    }

    /** One person. */
    @GET
    @Path("/{person}")
    @Operation(summary = "One person")
    public PersonJson one(@PathParam("person") String person) {
        current.require(Role.ADMIN);
        PersonId id = new PersonId(Ids.uuid("person", person));
        Person found = people.find(id).orElseThrow(() -> new NotFoundException("no person has this id"));
        return PersonJson.of(found, installation.iriBase(), accounts.actorName(id));
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
