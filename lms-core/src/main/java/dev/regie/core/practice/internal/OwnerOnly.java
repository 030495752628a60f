package dev.regie.core.practice.internal;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Only the owner comes near what is private: no role, program or work of the system does. A request without a session is let through, since
 * only the player makes one, for the person whose launch token it has checked.
 */
@ApplicationScoped
public class OwnerOnly {
    private CurrentUser current;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected OwnerOnly() {}

    @Inject
    public OwnerOnly(CurrentUser current) {
        this.current = current;
    }

    /** Goes on only for the owner. */
    public void require(PersonId owner) {
        boolean may = switch (current.caller()) {
            case Caller.Somebody(var person) -> person.id().equals(owner);
            case Caller.Nobody() -> true;
            case Caller.Client _, Caller.Regie() -> false;
        };
        if (!may) {
            throw new AccessDenied("what is private to another");
        }
    }

    /** The person who is signed in. */
    public PersonId owner() {
        return current.require().id();
    }
}
