package dev.regie.core.access.internal;

import dev.regie.core.access.Device;
import dev.regie.core.access.SignIn;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.StorageFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** All times that somebody signed in. Those that were ended are not found any more. */
@ApplicationScoped
public class StoredSignIns {
    private static final String SELECT = "select id, person_id, started_at, last_seen_at, browser, system_name"
            + " from sign_in where ended_at is null and ";

    private DataSource dataSource;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSignIns() {}

    /** Kept there. */
    @Inject
    public StoredSignIns(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds one. */
    public void add(SignIn signIn) {
        update(
                "insert into sign_in (id, person_id, started_at, last_seen_at, browser, system_name)"
                        + " values (?, ?, ?, ?, ?, ?)",
                signIn.id(),
                signIn.person().id(),
                signIn.startedAt(),
                signIn.lastSeenAt(),
                signIn.device().browser(),
                signIn.device().system());
    }

    /** The one with this id. */
    public Optional<SignIn> find(UUID id) {
        return query(SELECT + "id = ?", id).stream().findFirst();
    }

    /** Those of a person, the one used last first. */
    public List<SignIn> of(PersonId person) {
        return query(SELECT + "person_id = ? order by last_seen_at desc, id", person.id());
    }

    /** Its owner did something; an earlier moment than the one known changes nothing. */
    public void seen(UUID id, Instant now) {
        update(
                "update sign_in set last_seen_at = ? where id = ? and last_seen_at < ? and ended_at is null",
                now,
                id,
                now);
    }

    /** Ends one. */
    public void end(UUID id, Instant now) {
        update("update sign_in set ended_at = ? where id = ? and ended_at is null", now, id);
    }

    /** Ends all of a person but one; which one need not exist. */
    public int endOthers(PersonId person, UUID but, Instant now) {
        return update(
                "update sign_in set ended_at = ? where person_id = ? and id <> ? and ended_at is null",
                now,
                person.id(),
                but);
    }

    /** Forgets those that nobody used after that moment. */
    public void forget(Instant before) {
        update("delete from sign_in where last_seen_at < ?", before);
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("Who is signed in could not be written down", e);
        }
    }

    private List<SignIn> query(String sql, UUID value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, value);
            List<SignIn> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new SignIn(
                            rows.getObject(1, UUID.class),
                            new PersonId(rows.getObject(2, UUID.class)),
                            rows.getObject(3, OffsetDateTime.class).toInstant(),
                            rows.getObject(4, OffsetDateTime.class).toInstant(),
                            new Device(rows.getString(5), rows.getString(6))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new StorageFault("Who is signed in could not be read", e);
        }
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int at = 0; at < values.length; at++) {
            statement.setObject(
                    at + 1, values[at] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[at]);
        }
    }
}
