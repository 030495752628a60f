package dev.regie.server;

import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * What the first start of a server leaves behind: a database and a data folder with the demo organisation and the keys of
 * {@link TestKeys}. It is made once per process, by as many servers at once as the engine lets in; the servers of the tests begin with
 * copies of it, since a first start takes three times as long as any other.
 */
final class FirstStart {

    /** What one of the servers showed and wrote, while the others were there. */
    record Seen(int people, String log) {}

    private static final class Made {
        static final FirstStart INSTANCE = make(Engine.ofThisRun());
    }

    private final Engine engine;
    private final Map<String, String> database;
    private final Path data;
    private final List<Seen> seen;

    private FirstStart(Engine engine, Map<String, String> database, Path data, List<Seen> seen) {
        this.engine = engine;
        this.database = database;
        this.data = data;
        this.seen = seen;
    }

    static FirstStart ofThisRun() {
        return Made.INSTANCE;
    }

    private static FirstStart make(Engine engine) {
        Map<String, String> database = engine.freshDatabase();
        List<RegieServer> servers = Stream.generate(() -> RegieServer.prepare(database))
                .limit(engine.serversAtOnce())
                .toList();
        List<Seen> seen;
        try {
            servers.stream()
                    .map(server -> CompletableFuture.runAsync(server::launch))
                    .toList()
                    .forEach(CompletableFuture::join);
            seen = servers.stream()
                    .map(server -> new Seen(people(server), server.log()))
                    .toList();
        } finally {
            servers.forEach(RegieServer::close);
        }
        TestKeys.add(servers.getFirst().database());
        return new FirstStart(engine, database, servers.getFirst().data(), seen);
    }

    private static int people(RegieServer server) {
        String cookie = Demo.ADMIN.signIn(server);
        return Json.MAPPER
                .readTree(Http.withoutCookies()
                        .get(server.url("/api/people?limit=1"), "Cookie", cookie)
                        .body())
                .get("total")
                .asInt();
    }

    /** What its servers showed, each of them. */
    List<Seen> seen() {
        return seen;
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
