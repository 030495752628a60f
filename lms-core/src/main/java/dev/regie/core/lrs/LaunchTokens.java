package dev.regie.core.lrs;

import java.util.Optional;

/**
 * Checks the bearer tokens that launched content presents at {@code /xapi}. Whoever launches implements it; without an
 * implementation every bearer token is refused.
 */
public interface LaunchTokens {
    /** The registration that a live token was made for; empty when it is unknown, expired or revoked. */
    Optional<Authority.LaunchToken> verify(String token);
}
