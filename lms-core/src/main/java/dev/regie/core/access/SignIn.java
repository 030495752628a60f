package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.util.UUID;

/** One time that somebody signed in and has not signed out since. */
public record SignIn(UUID id, PersonId person, Instant startedAt, Instant lastSeenAt, Device device) {}
