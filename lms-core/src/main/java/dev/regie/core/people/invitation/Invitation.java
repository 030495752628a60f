package dev.regie.core.people.invitation;

import java.net.URI;
import java.time.Instant;

/**
 * A link with which somebody chooses their password.
 *
 * @param link good once; whoever knows it can choose the password, so show it to nobody but the admin who asked for it
 * @param mailed whether it is on its way to the person; otherwise the admin hands it over
 */
public record Invitation(URI link, boolean mailed, Instant expiresAt) {
    /** Without the link. */
    @Override
    public String toString() {
        return "Invitation[expiresAt=" + expiresAt + "]";
    }
}
