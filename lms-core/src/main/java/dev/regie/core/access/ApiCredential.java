package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a credential after it was made.
 *
 * @param createdBy empty when Regie itself made it
 * @param revokedAt since when it is refused, for good
 * @param demo refused unless this installation runs in demo mode
 */
public record ApiCredential(
        String key,
        String name,
        Set<Scope> scopes,
        @Nullable PersonId createdBy,
        Instant createdAt,
        @Nullable Instant revokedAt,
        boolean demo) {
    /** Keeps its own copy of the scopes. */
    public ApiCredential {
        scopes = Set.copyOf(scopes);
    }
}
