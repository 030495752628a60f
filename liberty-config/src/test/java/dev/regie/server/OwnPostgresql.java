package dev.regie.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL with a data folder of its own and its durability on, which a test can stop at once and start again. */
final class OwnPostgresql implements AutoCloseable {
    private static final Map<String, String> SETTINGS =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on", "max_connections", "100");

    private final Path data;
    private final EmbeddedPostgres first;
    private final String binaries;

    private OwnPostgresql(Path data, EmbeddedPostgres first) throws SQLException {
        this.data = data;
        this.first = first;
        try (Connection connection = first.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select setting from pg_config where name = 'BINDIR'")) {
            rows.next();
            binaries = rows.getString(1);
        }
    }

    static OwnPostgresql start() {
        Path data = Servers.work().resolve("postgresql-" + UUID.randomUUID());
        try {
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(data);
            SETTINGS.forEach(builder::setServerConfig);
            return new OwnPostgresql(data, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The settings of a server that works on it. */
    Map<String, String> environment() {
        return Map.of(
                "REGIE_DB_URL", "jdbc:postgresql://127.0.0.1:" + first.getPort() + "/postgres",
                "REGIE_DB_USER", "postgres",
                "REGIE_DB_PASSWORD", "postgres");
    }

    /** Ends it in the middle of whatever it does, as its crash would. */
    void stopAtOnce() {
        control("stop", "-m", "immediate");
    }

    /** Starts it on the same data and the same port, and returns when it has recovered. */
    void startAgain() {
        StringBuilder options = new StringBuilder("-p " + first.getPort());
        SETTINGS.forEach(
                (name, value) -> options.append(" -c ").append(name).append('=').append(value));
        control(
                "start",
                "-w",
                "-o",
                options.toString(),
                "-l",
                data.resolve("again.log").toString());
    }

    @Override
    public void close() {
        try {
            first.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void control(String... words) {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL refuses to be run by root; in a namespace of users it does not notice.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(Path.of(binaries, "pg_ctl").toString(), "-D", data.toString()));
        command.addAll(List.of(words));
        File said = data.resolve("control.log").toFile();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + Files.readString(said.toPath()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
