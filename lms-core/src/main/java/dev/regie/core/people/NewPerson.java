package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Language;
import java.util.Set;

/**
 * Somebody to add.
 *
 * @param email also the name to sign in with; must not be anybody else's
 * @param roles {@link Role#LEARNER} is added
 */
public record NewPerson(PersonName name, String email, Language language, Set<Role> roles) {
    /** Keeps its own copy of the roles. */
    public NewPerson {
        roles = Set.copyOf(roles);
    }
}
