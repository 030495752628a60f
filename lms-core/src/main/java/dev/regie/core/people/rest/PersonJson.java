package dev.regie.core.people.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.people.Person;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person as {@code /api} shows them. The version is the ETag's.
 *
 * @param language of the interface, as a BCP 47 tag
 * @param account who they are in the record: the actor of their statements
 */
@Schema(
        examples = "{\"id\": \"5f1c…\", \"name\": \"Sanne de Vries\", \"given\": \"Sanne\", \"tussenvoegsel\": \"de\","
                + " \"family\": \"Vries\", \"email\": \"sanne.devries@example.org\", \"language\": \"nl\", \"active\": true,"
                + " \"roles\": [\"learner\", \"trainer\"], \"account\": {\"homePage\": \"https://learn.example.org/\","
                + " \"name\": \"k3v…\"}, \"version\": 1}")
public record PersonJson(
        String id,
        String name,
        String given,
        @Nullable String tussenvoegsel,
        String family,
        String email,
        String language,
        boolean active,
        List<String> roles,
        Account account,
        long version) {
    /** An xAPI account. */
    public record Account(String homePage, String name) {}

    static PersonJson of(Person person, String homePage, String actorName) {
        return new PersonJson(
                person.id().toString(),
                person.name().full(),
                person.name().given(),
                person.name().tussenvoegsel(),
                person.name().family(),
                person.email(),
                person.language().tag(),
                person.active(),
                person.roles().stream().sorted().map(Words::of).toList(),
                new Account(homePage, actorName),
                person.version());
    }
}
