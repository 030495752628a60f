package dev.regie.core.lrs;

import java.time.Duration;

/**
 * What is kept of the statements by reading their feed from the first to the last. Every bean of this kind is followed up by
 * {@link StatementFollowers}, which owns the thread, the wake-ups and the durable cursor; the bean says what it makes of the statements.
 */
public interface StatementFolding {

    /** The name of its durable cursor, which never changes. */
    String consumer();

    /** How long it may take until it notices what another node has stored. */
    Duration pause();

    /**
     * Folds the next statements behind a position. It runs with the rights of Regie, inside the transaction that moves the cursor, and holds the
     * cursor, so that of several nodes one folds at a time and every statement is folded once.
     *
     * @return how far it has come; the same position if nothing new was there
     */
    long foldBehind(long position);
}
