package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.PersonId;
import java.util.Set;

/**
 * Somebody in the organisation. Never deleted while anything of theirs is kept; who leaves becomes inactive.
 *
 * @param language of the interface; content has a language of its own
 * @param roles empty for an inactive person
 * @param version hand it back with a change, so that two people cannot overwrite each other
 */
public record Person(
        PersonId id, PersonName name, String email, Language language, boolean active, Set<Role> roles, long version) {
    /** Keeps its own copy of the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }
}
