package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.util.Set;

/**
 * Somebody whose password was checked.
 *
 * @param roles as the database had them when this request began
 */
public record SignedInPerson(PersonId id, Set<Role> roles) {
    /** Keeps its own copy of the roles. */
    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    /** Whether this person has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }
}
