package dev.regie.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the first start of a server leaves behind: a database and a data folder with the demo organisation and the keys of
 * {@link TestKeys}. It is made once per process; the servers of the tests begin with copies of it, since a first start takes three times as
 * long as any other.
 */
final class FirstStart {

    private static final class Made {
        static final FirstStart INSTANCE = make(Engine.ofThisRun());
    }

    private final Engine engine;
    private final Map<String, String> database;
    private final Path data;

    private FirstStart(Engine engine, Map<String, String> database, Path data) {
        this.engine = engine;
        this.database = database;
        this.data = data;
    }

    static FirstStart ofThisRun() {
        return Made.INSTANCE;
    }

    private static FirstStart make(Engine engine) {
        Map<String, String> database = engine.freshDatabase();
        RegieServer server = RegieServer.prepare(database);
        TestKeys.add(server.database());
        server.launch();
        server.close();
        return new FirstStart(engine, database, server.data());
    }

    /** The settings of a copy of its database; none for H2, whose file is part of the data folder. */
    Map<String, String> database() {
        return engine.copyOf(database);
    }

    /** Puts a copy of its data folder there, without the logs. */
    void copyTo(Path folder) {
        try (Stream<Path> all = Files.walk(data)) {
            for (Path from :
                    all.filter(path -> !path.startsWith(data.resolve("logs"))).toList()) {
                Path to = folder.resolve(data.relativize(from));
                if (!Files.isDirectory(to)) {
                    Files.createDirectories(to.getParent());
                    Files.copy(from, to);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
