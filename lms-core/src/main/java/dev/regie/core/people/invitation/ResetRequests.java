package dev.regie.core.people.invitation;

import dev.regie.core.access.SystemWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Takes requests for a new password, after whoever asked has had the answer. */
@ApplicationScoped
class ResetRequests {
    @Inject
    SystemWork system;

    @Inject
    InvitationService invitations;

    void onRequest(@ObservesAsync ResetRequested request) {
        system.call(() -> invitations.reset(request));
    }
}
