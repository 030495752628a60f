package dev.regie.core.people.rest;

import dev.regie.core.access.Role;
import dev.regie.core.people.Person;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person as {@code /api} shows them.
 *
 * @param language of the interface, as a BCP 47 tag
 * @param account who they are in the record: the actor of their statements
 */
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
        Account account) {
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
                person.roles().stream().sorted().map(PersonJson::word).toList(),
                new Account(homePage, actorName));
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
