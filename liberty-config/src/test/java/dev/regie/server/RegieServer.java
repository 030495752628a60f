package dev.regie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real server, started by the same script that people use, with a data folder, ports and database of its own. One with the demo
 * organisation is shared by the tests of a run ({@link #shared()}); a test that kills or restarts its server starts one for itself. Both
 * begin with what {@link FirstStart} left behind.
 */
final class RegieServer implements AutoCloseable {

    private static final Path ROOT = Path.of(System.getProperty("regie.test.root", ".."));
    private static final Path WORK = Path.of(System.getProperty("regie.test.work", "target/server-tests"));

    /** The origin of a page of somebody else's, which may call {@code /xapi}. */
    static final String TOOL = "http://tool.localhost";

    private static final class Shared {
        static final RegieServer INSTANCE = open();

        private static RegieServer open() {
            RegieServer server = start();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }
    }

    private final Path data;
    private final int port;
    private final Map<String, String> environment;

    private RegieServer(Path data, int port, Map<String, String> environment) {
        this.data = data;
        this.port = port;
        this.environment = environment;
    }

    /** The server of this run of the tests, with the demo organisation; started at the first call, stopped with the process. */
    static RegieServer shared() {
        return Shared.INSTANCE;
    }

    /** A server of one's own with the demo organisation. */
    static RegieServer start() {
        return startOn(FirstStart.ofThisRun().database());
    }

    /** A server of one's own on this database, which is one that {@link FirstStart#database()} gave. */
    static RegieServer startOn(Map<String, String> database) {
        RegieServer server = prepare(database);
        FirstStart.ofThisRun().copyTo(server.data);
        server.launch();
        return server;
    }

    /** A server on this empty database that has not started yet, with a data folder of its own. */
    static RegieServer prepare(Map<String, String> environment) {
        Map<String, String> settings = new HashMap<>(environment);
        settings.putIfAbsent("REGIE_XAPI_ORIGINS", TOOL);
        settings.put("JVM_ARGS", System.getProperty("regie.test.jvm", ""));
        return new RegieServer(WORK.resolve(UUID.randomUUID().toString()).toAbsolutePath(), freePortPair(), settings);
    }

    /** Its database; H2 lets one process in, so only while the server does not run. */
    DataSource database() {
        String url = environment.get("REGIE_DB_URL");
        if (url == null) {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setUrl("jdbc:h2:file:" + data.resolve("db/regie"));
            h2.setUser("regie");
            h2.setPassword("regie");
            return h2;
        }
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(url);
        postgresql.setUser(environment.get("REGIE_DB_USER"));
        postgresql.setPassword(environment.get("REGIE_DB_PASSWORD"));
        return postgresql;
    }

    /** Starts it again, with the same data, ports and database. */
    void launch() {
        Outcome outcome =
                script(environment, "run", "--background", "--port", String.valueOf(port), "--data", data.toString());
        if (outcome.status() != 0) {
            throw new IllegalStateException(outcome.output() + "\n" + log());
        }
    }

    /** The address, at the host that people use. */
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** The address at the host of untrusted content. */
    String contentUrl(String path) {
        return "http://127.0.0.1:" + (port + 1) + path;
    }

    /** The LMS's port asked by the content's host name. */
    String otherHostUrl(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    /** Ends the process at once, as a power cut would. */
    void killHard() {
        ProcessHandle process = ProcessHandle.of(pid()).orElseThrow();
        process.destroyForcibly();
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The server did not die", e);
        }
    }

    @Override
    public void close() {
        script(Map.of(), "stop", "--data", data.toString());
    }

    /** Everything that the server has logged so far. */
    String log() {
        try (Stream<Path> files = Files.list(data.resolve("logs"))) {
            StringBuilder log = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                log.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
            return log.toString();
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    Path data() {
        return data;
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(data.resolve("regie.pid")).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Outcome(int status, String output) {}

    /** Runs {@code ./regie} with these words and waits until it returns. */
    static Outcome script(Map<String, String> environment, String... words) {
        List<String> command = new ArrayList<>(List.of("./regie"));
        command.addAll(List.of(words));
        try {
            Path output = Files.createTempFile("regie", ".out");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(ROOT.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            Map<String, String> inherited = new HashMap<>(builder.environment());
            inherited.keySet().removeIf(name -> name.startsWith("REGIE_") && !name.equals("REGIE_TEST_BROWSER"));
            builder.environment().keySet().retainAll(inherited.keySet());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("REGIE_NO_BUILD", "true");
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("./regie did not return: " + Files.readString(output));
            }
            String text = Files.readString(output);
            Files.delete(output);
            return new Outcome(process.exitValue(), text);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A port that is free together with the next one. */
    static int freePortPair() {
        for (int tries = 0; tries < 100; tries++) {
            try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                int port = first.getLocalPort();
                try (ServerSocket second = new ServerSocket(port + 1, 1, InetAddress.getLoopbackAddress())) {
                    return second.getLocalPort() - 1;
                } catch (IOException e) {
                    // the neighbour is taken; try another pair
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException("No two free neighbouring ports");
    }
}
