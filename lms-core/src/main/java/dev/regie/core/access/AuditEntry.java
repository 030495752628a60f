package dev.regie.core.access;

import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that was done.
 *
 * @param by the person who did it; empty for a program and for Regie itself
 * @param byClient the key of the program that did it
 * @param about whom it was done to, or whose data was looked at
 * @param detail what more there is to say, as data and not as a sentence
 */
public record AuditEntry(
        UUID id,
        Instant at,
        AuditKind kind,
        Optional<PersonId> by,
        Optional<String> byClient,
        Optional<PersonId> about,
        String detail) {}
