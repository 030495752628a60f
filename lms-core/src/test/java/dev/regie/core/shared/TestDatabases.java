package dev.regie.core.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.tools.RunScript;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two engines, each giving a fresh database with the schema of this version at every call. The schema is migrated once per process;
 * the databases are copies of that one. Use with {@code @EnumSource(TestDatabases.class)}.
 */
public enum TestDatabases {
    H2 {
        @Override
        DataSource empty() {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000");
            return source;
        }

        @Override
        public DataSource dataSource() {
            DataSource source = empty();
            try (Connection connection = source.getConnection()) {
                RunScript.execute(connection, new StringReader(Script.OF_THE_SCHEMA));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return source;
        }
    },
    POSTGRESQL {
        @Override
        DataSource empty() {
            return Server.create("");
        }

        @Override
        public DataSource dataSource() {
            return Server.create(" template " + Template.NAME);
        }
    };

    /** A fresh database without anything in it. */
    abstract DataSource empty();

    /** A fresh database with the schema of this version. */
    public abstract DataSource dataSource();

    /** What makes the schema anew on H2. */
    private static final class Script {
        static final String OF_THE_SCHEMA = write();

        private static String write() {
            DataSource source = H2.empty();
            Schema.migrate(source);
            return scriptOf(source);
        }
    }

    /** All that an H2 database holds, as the statements that would make it. */
    static String scriptOf(DataSource source) {
        StringBuilder script = new StringBuilder();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("script")) {
            while (rows.next()) {
                script.append(rows.getString(1)).append('\n');
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return script.toString();
    }

    /** The database that others on PostgreSQL are copies of. */
    private static final class Template {
        static final String NAME = make();

        private static String make() {
            PGSimpleDataSource source = Server.create("");
            Schema.migrate(source);
            return source.getDatabaseName();
        }
    }

    /** One PostgreSQL per process, at a random port, gone with it. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static PGSimpleDataSource create(String how) {
            String name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + how);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(INSTANCE.getJdbcUrl("postgres", name) + "&stringtype=unspecified");
            return source;
        }
    }
}
