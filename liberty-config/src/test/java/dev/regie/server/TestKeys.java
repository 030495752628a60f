package dev.regie.server;

import dev.regie.core.access.Scope;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Schema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.sql.DataSource;

/**
 * API keys of the shared server with fewer rights than the demo key. They are in its database before it starts for the first time, since
 * there is no address yet at which an admin makes keys.
 */
enum TestKeys {
    PROFILE_ONLY("PROFILE"),
    STATE_ONLY("STATE"),
    DEFINER("DEFINE"),
    READER("STATEMENTS_READ"),
    WRITER_OF_ITS_OWN("STATEMENTS_READ_MINE STATEMENTS_WRITE"),
    ALL_READER("ALL_READ");

    /** As the database keeps them. */
    private final String scopes;

    TestKeys(String scopes) {
        this.scopes = scopes;
    }

    String key() {
        return "test-" + name().toLowerCase(java.util.Locale.ROOT);
    }

    String secret() {
        return "secret of " + key();
    }

    String basic() {
        return Http.basic(key(), secret());
    }

    Scope[] scopes() {
        return Arrays.stream(scopes.split(" ")).map(Scope::valueOf).toArray(Scope[]::new);
    }

    /** Brings an empty database to the schema and adds the keys. */
    static void add(DataSource database) {
        Schema.migrate(database);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into api_credential
                            (client_key, client_name, secret_hash, scopes, created_at, demo, version)
                        values (?, ?, ?, ?, ?, false, 1)""")) {
            for (TestKeys each : values()) {
                insert.setString(1, each.key());
                insert.setString(2, each.key());
                insert.setString(3, Digests.sha256(each.secret()));
                insert.setString(4, each.scopes);
                insert.setObject(5, OffsetDateTime.now(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
