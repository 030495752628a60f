package dev.regie.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How far each durable consumer has come in its feed. A consumer without a row has seen nothing (position 0). */
@ApplicationScoped
public class Cursors {

    @Inject
    DataSource dataSource;

    /** The consumer's position, without a lock. */
    public long position(String consumer) {
        return read(consumer, "select feed_position from feed_cursor where consumer = ?");
    }

    /**
     * The consumer's position, locked until the caller's transaction ends: of several nodes one works, the others wait. The row is made by
     * {@link #create}.
     */
    public long claim(String consumer) {
        return read(consumer, "select feed_position from feed_cursor where consumer = ? for update");
    }

    /** Makes the consumer's row if it is missing. Run it in a transaction of its own at start; two nodes may do so at once. */
    public void create(String consumer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into feed_cursor (consumer, feed_position) select ?, 0 from feed_cursor_guard"
                                + " where not exists (select 1 from feed_cursor where consumer = ?)");
                PreparedStatement lock =
                        connection.prepareStatement("update feed_cursor_guard set touched = touched + 1")) {
            lock.executeUpdate();
            insert.setString(1, consumer);
            insert.setString(2, consumer);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("The cursor of " + consumer + " could not be made", e);
        }
    }

    /** Moves the cursor in the caller's transaction. */
    public void advance(String consumer, long position) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update feed_cursor set feed_position = ? where consumer = ?")) {
            update.setLong(1, position);
            update.setString(2, consumer);
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("No cursor for " + consumer);
            }
        } catch (SQLException e) {
            throw new StorageFault("The cursor of " + consumer + " could not be moved", e);
        }
    }

    private long read(String consumer, String sql) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, consumer);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new StorageFault("The cursor of " + consumer + " could not be read", e);
        }
    }
}
