package dev.regie.core.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The statements in the order in which they became visible. Whoever has seen position n never later finds a smaller
 * one that was not there, under concurrent writers and several nodes.
 */
@ApplicationScoped
public class StatementFeed {
    /** The statements behind a position, oldest first, voided ones and voiding ones included; at most {@code limit}. */
    public List<StoredStatement> after(long position, int limit) {
        throw new UnsupportedOperationException();
    }

    /** All statements of a registration that are not voided, by position. */
    public List<StoredStatement> ofRegistration(UUID registration) {
        throw new UnsupportedOperationException();
    }

    /** Position of the newest statement; 0 for an empty store. */
    public long head() {
        throw new UnsupportedOperationException();
    }
}
