package dev.regie.core.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The feed of domain changes. Whoever follows it keeps a durable cursor and reads on from there. */
@ApplicationScoped
public class ChangeFeed {

    @Inject
    DataSource dataSource;

    @Inject
    Clock clock;

    @Inject
    Event<ChangesAppended> appended;

    /** Appends in the caller's transaction. Do it last: other writers of the feed wait until that transaction ends. */
    public void append(ChangeKind kind, String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into change_feed (feed_position, kind, subject, changed_at) values (?, ?, ?, ?)")) {
            long position = Feeds.reserve(connection, FeedName.CHANGES, 1);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            insert.setLong(1, position);
            insert.setString(2, kind.name());
            insert.setString(3, subject);
            insert.setObject(4, now.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
            appended.fire(new ChangesAppended(position));
        } catch (SQLException e) {
            throw new StorageFault("The change could not be recorded", e);
        }
    }

    /** The changes after a position, oldest first, at most {@code limit}. */
    public List<Change> after(long position, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select feed_position, kind, subject, changed_at from change_feed where feed_position > ?"
                                + " order by feed_position fetch first ? rows only")) {
            query.setLong(1, position);
            query.setInt(2, limit);
            List<Change> changes = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    changes.add(new Change(
                            rows.getLong(1),
                            ChangeKind.valueOf(rows.getString(2)),
                            rows.getString(3),
                            rows.getObject(4, OffsetDateTime.class).toInstant()));
                }
            }
            return changes;
        } catch (SQLException e) {
            throw new StorageFault("The changes could not be read", e);
        }
    }

    /** The last position; 0 when nothing has changed yet. */
    public long head() {
        try (Connection connection = dataSource.getConnection()) {
            return Feeds.head(connection, FeedName.CHANGES);
        } catch (SQLException e) {
            throw new StorageFault("The changes could not be read", e);
        }
    }
}
