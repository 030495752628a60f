package dev.regie.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;

/** The database engine that this run of the tests uses; the build runs them once per engine, a test run by itself uses H2. */
enum Engine {
    H2 {
        @Override
        Map<String, String> freshDatabase() {
            return Map.of();
        }

        @Override
        Map<String, String> copyOf(Map<String, String> database) {
            return Map.of();
        }

        @Override
        int serversAtOnce() {
            return 1;
        }
    },
    POSTGRESQL {
        @Override
        Map<String, String> freshDatabase() {
            return made("");
        }

        @Override
        Map<String, String> copyOf(Map<String, String> database) {
            return made(
                    " template " + database.get(URL).substring(database.get(URL).lastIndexOf('/') + 1));
        }

        @Override
        int serversAtOnce() {
            return 2;
        }

        private Map<String, String> made(String like) {
            String name = "regie" + UUID.randomUUID().toString().replace("-", "");
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name + like);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Map.of(
                    URL,
                    "jdbc:postgresql://127.0.0.1:" + Server.INSTANCE.getPort() + "/" + name,
                    "REGIE_DB_USER",
                    "postgres",
                    "REGIE_DB_PASSWORD",
                    "postgres");
        }
    };

    private static final String URL = "REGIE_DB_URL";
    private static final String CHOSEN = "regie.test.engine";

    /** Where a PostgreSQL that is measured writes its log, in the folder "log" of its data. */
    static final String QUERY_LOG = "regie.log";

    /** The settings of a new and empty database; none for H2, whose file the launcher puts into the data folder. */
    abstract Map<String, String> freshDatabase();

    /** The settings of a copy of this database, which nobody is connected to. */
    abstract Map<String, String> copyOf(Map<String, String> database);

    /** How many servers its database lets in. */
    abstract int serversAtOnce();

    static Engine ofThisRun() {
        return valueOf(System.getProperty(CHOSEN, "H2"));
    }

    /** For all tests of this process, before the first of them. */
    void choose() {
        System.setProperty(CHOSEN, name());
    }

    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
                if (Boolean.getBoolean("regie.bench.durable")) {
                    builder.setServerConfig("fsync", "on")
                            .setServerConfig("full_page_writes", "on")
                            .setServerConfig("synchronous_commit", "on");
                }
                if (Boolean.getBoolean("regie.bench.queries")) {
                    builder.setServerConfig("logging_collector", "on")
                            .setServerConfig("log_directory", "log")
                            .setServerConfig("log_filename", QUERY_LOG)
                            .setServerConfig("log_rotation_size", "0")
                            .setServerConfig("log_rotation_age", "0");
                }
                return builder.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
