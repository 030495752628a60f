package dev.regie.core.lrs;

import java.util.Optional;
import java.util.UUID;

/**
 * Checks the bearer tokens that launched content presents at {@code /xapi}. Whoever launches implements it; without an
 * implementation every bearer token is refused.
 */
public interface LaunchTokens {
    /**
     * What content was launched for. It writes and reads within this and nowhere else.
     *
     * @param learner the actor that the launch named
     * @param activity IRI of the activity that was launched
     */
    record Launched(UUID registration, AgentKey learner, String activity) {}

    /** What a live token was made for; empty when it is unknown, expired or revoked. */
    Optional<Launched> verify(String token);
}
