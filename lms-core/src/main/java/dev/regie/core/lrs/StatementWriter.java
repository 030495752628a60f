package dev.regie.core.lrs;

import java.util.List;

/**
 * How Regie itself writes statements, in-process, with {@link Authority.Regie} vouching. It joins the caller's
 * transaction. A statement that the store refuses is a fault of ours and ends in an {@link IllegalStateException}; one
 * that is there already, same id and same content, is passed over.
 */
public interface StatementWriter {
    /** Stores all of them or none. */
    void write(List<String> statementsJson);
}
