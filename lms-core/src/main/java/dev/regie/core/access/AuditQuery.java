package dev.regie.core.access;

import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the audit log to list, the newest first.
 *
 * @param kind of that kind alone
 * @param person who did it, or about whom it is
 * @param since from this moment on
 * @param until before this moment
 * @param limit at most 200
 */
public record AuditQuery(
        @Nullable AuditKind kind,
        @Nullable PersonId person,
        @Nullable Instant since,
        @Nullable Instant until,
        int offset,
        int limit) {

    /** Holds offset and limit within bounds. */
    public AuditQuery {
        offset = Math.max(0, offset);
        limit = Math.clamp(limit, 1, Page.MAX_LIMIT);
    }

    /** All of them. */
    public static AuditQuery all(int offset, int limit) {
        return new AuditQuery(null, null, null, null, offset, limit);
    }
}
