package dev.regie.core.lrs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What became of a request to store statements: all of them or none. */
public sealed interface StoreResult {
    /**
     * Every statement is in the store, those that were there already included.
     *
     * @param ids in the order of the request
     * @param upTo position of the last one that is new; 0 when none was
     * @param last when that one was stored; once the transaction has ended, everything up to then can be found
     */
    record Stored(List<UUID> ids, long upTo, Instant last) implements StoreResult {
        /** Of a request without statements. */
        public static final Stored NOTHING = new Stored(List.of(), 0, Instant.EPOCH);
    }

    /** Nothing was stored: a statement breaks the specification. */
    record Invalid(StatementError error) implements StoreResult {}

    /** Nothing was stored: another statement has this id already. */
    record Conflict(int statement, UUID id) implements StoreResult {}
}
