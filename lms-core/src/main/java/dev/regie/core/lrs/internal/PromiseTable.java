package dev.regie.core.lrs.internal;

import dev.regie.core.shared.FeedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The promise that nothing will be stored before an instant. */
final class PromiseTable {
    private PromiseTable() {}

    /** Promises it if nobody is storing now; the lock is held until the caller's transaction ends. */
    static boolean promise(Connection connection, Instant until) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                        "select head from feed_head where feed = ? for update skip locked");
                PreparedStatement promise =
                        connection.prepareStatement("update statement_promise set promised = ? where promised < ?")) {
            lock.setString(1, FeedName.STATEMENTS.name());
            try (ResultSet rows = lock.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
            }
            promise.setObject(1, StatementRows.column(until));
            promise.setObject(2, StatementRows.column(until));
            promise.executeUpdate();
            return true;
        }
    }
}
