package dev.regie.core.people.rest;

import dev.regie.core.access.AccountService;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Installation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whoever is signed in. */
@Path("/me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "people")
public class MeResource {
    @Inject
    CurrentUser current;

    @Inject
    PeopleService people;

    @Inject
    AccountService accounts;

    @Inject
    Installation installation;

    /** The person of this session. */
    @GET
    @Operation(summary = "Who is signed in, and who they are in the record")
    public PersonJson me() {
        Person person = people.find(current.require().id()).orElseThrow(NotFoundException::new);
        return PersonJson.of(person, installation.iriBase(), accounts.actorName(person.id()));
    }
}
