package dev.regie.core.lrs;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the store.
 *
 * @param position its place in the feed; greater than that of every statement that was visible before it
 * @param id given by the sender or else by the store
 * @param stored when it was stored, in microseconds; rises with the position, two statements never share it
 * @param timestamp when it happened, as the sender says, cut to microseconds; {@code stored} where the sender is silent
 * @param json as received, with {@code id}, {@code stored}, {@code authority}, {@code timestamp} and {@code version}
 *     spliced in
 * @param voided whether a voiding statement names it
 * @param registration from its context
 * @param authority who vouches for it
 */
public record StoredStatement(
        long position,
        UUID id,
        Instant stored,
        Instant timestamp,
        String json,
        boolean voided,
        @Nullable UUID registration,
        Authority authority) {}
