package dev.regie.core.people.invitation;

import dev.regie.core.shared.Digests;
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
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The links that were given out; each person has one at most. */
@ApplicationScoped
class PasswordLinks {
    private DataSource dataSource;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected PasswordLinks() {}

    @Inject
    PasswordLinks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a new link, in the place of the person's older one. */
    public void replace(PersonId person, String token, Instant now, Instant expires) {
        update("delete from password_link where person_id = ?", person.id());
        update(
                "insert into password_link (person_id, token_hash, made_at, expires_at) values (?, ?, ?, ?)",
                person.id(),
                Digests.sha256(token),
                now,
                expires);
    }

    /** Whose link it is, if it still holds. */
    public Optional<PersonId> holder(String token, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select person_id from password_link where token_hash = ? and expires_at > ?")) {
            query.setString(1, Digests.sha256(token));
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(new PersonId(rows.getObject(1, UUID.class))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault("The link could not be looked up", e);
        }
    }

    /** When the person's link was made, whether it still holds or not. */
    public Optional<Instant> madeAt(PersonId person) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select made_at from password_link where person_id = ?")) {
            query.setObject(1, person.id());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next()
                        ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StorageFault("The link could not be looked up", e);
        }
    }

    /** Uses the link up; of several who try at once one is told that it was still there. */
    public boolean use(String token, Instant now) {
        return update("delete from password_link where token_hash = ? and expires_at > ?", Digests.sha256(token), now)
                == 1;
    }

    private int update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(
                        at + 1, values[at] instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : values[at]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StorageFault("The link could not be kept", e);
        }
    }
}
