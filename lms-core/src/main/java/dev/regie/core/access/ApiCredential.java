package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a credential after it was made.
 *
 * @param createdBy empty when Regie itself made it
 * @param expiresAt from when it is refused; never when null
 * @param lastUsedOn the day of its last use, in UTC
 * @param oldSecretUntil how long the secret before the last rotation goes on
 * @param revokedAt since when it is refused, for good
 * @param demo refused unless this installation runs in demo mode
 */
public record ApiCredential(
        String key,
        String name,
        Set<Scope> scopes,
        @Nullable PersonId createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable LocalDate lastUsedOn,
        @Nullable Instant oldSecretUntil,
        @Nullable Instant revokedAt,
        boolean demo) {
    /** Keeps its own copy of the scopes. */
    public ApiCredential {
        scopes = Set.copyOf(scopes);
    }

    /** What there is to say of it now. */
    public State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        return expiresAt != null && !now.isBefore(expiresAt) ? State.EXPIRED : State.LIVE;
    }

    /** Whether a credential is accepted. */
    public enum State {
        LIVE,
        EXPIRED,
        REVOKED
    }
}
