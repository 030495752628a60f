package dev.regie.core.people;

import dev.regie.core.access.Role;
import dev.regie.core.shared.Language;
import java.util.Set;

/**
 * What a person shall be like after a change.
 *
 * @param email also the name to sign in with
 * @param roles empty, or for somebody who stays inactive: as they are
 * @param active whoever becomes inactive keeps roles and record, but gets in no more
 */
public record PersonChange(PersonName name, String email, Language language, Set<Role> roles, boolean active) {
    /** Keeps its own copy of the roles. */
    public PersonChange {
        roles = Set.copyOf(roles);
    }

    /** Nothing changes. */
    public static PersonChange of(Person person) {
        return new PersonChange(person.name(), person.email(), person.language(), person.roles(), person.active());
    }

    /** The same with this name. */
    public PersonChange withName(PersonName now) {
        return new PersonChange(now, email, language, roles, active);
    }

    /** The same with this address. */
    public PersonChange withEmail(String now) {
        return new PersonChange(name, now, language, roles, active);
    }

    /** The same with this language for the interface. */
    public PersonChange withLanguage(Language now) {
        return new PersonChange(name, email, now, roles, active);
    }

    /** The same with these roles. */
    public PersonChange withRoles(Set<Role> now) {
        return new PersonChange(name, email, language, now, active);
    }

    /** The same, let in or no longer. */
    public PersonChange withActive(boolean now) {
        return new PersonChange(name, email, language, roles, now);
    }
}
