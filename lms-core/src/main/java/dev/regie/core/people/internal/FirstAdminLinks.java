package dev.regie.core.people.internal;

import dev.regie.core.shared.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** The one-time links to make the first admin; of their tokens only the hash is kept. */
@ApplicationScoped
public class FirstAdminLinks {
    private DataSource dataSource;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected FirstAdminLinks() {}

    /** In this database. */
    @Inject
    public FirstAdminLinks(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Keeps a new link, and forgets those that are too old. */
    public void add(String token, Instant now, Instant expires) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement old =
                        connection.prepareStatement("delete from first_admin_link where expires_at <= ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into first_admin_link (token_hash, expires_at) values (?, ?)")) {
            old.setObject(1, now.atOffset(ZoneOffset.UTC));
            old.executeUpdate();
            insert.setString(1, Digests.sha256(token));
            insert.setObject(2, expires.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the link could not be kept", e);
        }
    }

    /** Whether the token belongs to a link that still holds. */
    public boolean holds(String token, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select 1 from first_admin_link where token_hash = ? and expires_at > ?")) {
            query.setString(1, Digests.sha256(token));
            query.setObject(2, now.atOffset(ZoneOffset.UTC));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the link could not be looked up", e);
        }
    }

    /** Makes everybody else who would use a link wait until this transaction ends. */
    public void lock() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update first_admin_guard set touched = touched + 1")) {
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the links could not be locked", e);
        }
    }

    /** Forgets all links: there is an admin. */
    public void clear() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from first_admin_link")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the links could not be taken away", e);
        }
    }
}
