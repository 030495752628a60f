package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.util.Set;

/**
 * An account to be made.
 *
 * @param loginName an e-mail address; case does not matter
 * @param roles {@link Role#LEARNER} is added
 */
public record NewAccount(PersonId person, String loginName, Set<Role> roles) {
    /** Keeps its own copy. */
    public NewAccount {
        roles = Set.copyOf(roles);
    }
}
