package dev.regie.core.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Hands out positions in a feed with one guarantee: a reader that has seen position <em>n</em> never later finds a smaller one. A
 * database sequence does not give this, since a transaction that drew a smaller number can commit later. Here the head is one row per
 * feed; drawing from it locks that row until the transaction ends, so positions become visible in their order, and a rollback
 * leaves no gap. See {@code docs/adr/0002-feed-positions.md}.
 */
public final class Feeds {

    private Feeds() {}

    /**
     * Reserves {@code count} consecutive positions and returns the first; the first position of a feed is 1. Call it as late as possible
     * in the transaction, because every other writer of the feed waits until that transaction has ended.
     */
    public static long reserve(Connection connection, FeedName feed, int count) throws SQLException {
        if (count < 1) {
            throw new IllegalArgumentException("At least one position must be reserved, not " + count);
        }
        try (PreparedStatement update =
                connection.prepareStatement("update feed_head set head = head + ? where feed = ?")) {
            update.setInt(1, count);
            update.setString(2, feed.name());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("Feed without a head: " + feed);
            }
        }
        return head(connection, feed) - count + 1;
    }

    /** The last position that is visible to this connection; 0 in an empty feed. */
    public static long head(Connection connection, FeedName feed) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select head from feed_head where feed = ?")) {
            query.setString(1, feed.name());
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("Feed without a head: " + feed);
                }
                return rows.getLong(1);
            }
        }
    }
}
