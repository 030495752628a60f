package dev.regie.core.lrs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which statements to browse, newest first; every filter that is given must hold. Unlike a {@link StatementQuery} it finds voided
 * statements too, and each statement for itself alone, not for what it refers to.
 *
 * @param agent in the actor or object
 * @param verb IRI
 * @param activity IRI, anywhere in the statement
 * @param registration of the context
 * @param since stored at this instant or later
 * @param until stored before this instant
 * @param authority who vouches for it
 * @param before a position; only what is older
 */
public record RecordFilter(
        @Nullable AgentKey agent,
        @Nullable String verb,
        @Nullable String activity,
        @Nullable UUID registration,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Authority authority,
        @Nullable Long before) {}
