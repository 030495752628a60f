package dev.regie.core.enrolment.internal;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Which enrolments the caller may see or change: own ones, or everybody's for an admin and for work of the system. */
@ApplicationScoped
public class Rights {

    @Inject
    CurrentUser current;

    public boolean isOwn(PersonId person) {
        return current.person().filter(somebody -> somebody.id().equals(person)).isPresent();
    }

    public boolean isAdmin() {
        return current.has(Role.ADMIN);
    }

    public void requireAdmin() {
        current.require(Role.ADMIN);
    }

    public void requireOwnOrAdmin(PersonId person) {
        if (!isOwn(person) && !isAdmin()) {
            throw new AccessDenied("somebody else's enrolment");
        }
    }
}
