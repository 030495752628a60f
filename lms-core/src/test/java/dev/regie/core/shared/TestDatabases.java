package dev.regie.core.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The two engines, each giving a fresh and migrated database at every call. Use with {@code @EnumSource(TestDatabases.class)}. */
public enum TestDatabases {
    H2 {
        @Override
        DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(Server.INSTANCE.getJdbcUrl("postgres", name) + "&stringtype=unspecified");
            return source;
        }
    };

    abstract DataSource empty();

    /** A fresh database with the schema of this version. */
    public DataSource dataSource() {
        DataSource source = empty();
        Schema.migrate(source);
        return source;
    }

    /** One PostgreSQL per test run, at a random port, gone with the process. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
