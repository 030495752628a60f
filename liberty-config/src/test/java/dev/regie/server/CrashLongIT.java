package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The server dies at a moment that nobody chose, again and again, while several clients write statements. What was acknowledged is there, no
 * statement is there twice, and the feed goes on. The seed is in every message, so that a failure can be looked at again.
 */
@Tag("long")
class CrashLongIT {

    private static final int ROUNDS = 5;
    private static final int WRITERS = 4;
    private static final String[] HEADERS = {
        "Authorization", Demo.KEY, "X-Experience-API-Version", "1.0.3", "Content-Type", "application/json"
    };

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> sent = new ConcurrentLinkedQueue<>();

    @Test
    void no_acknowledged_statement_is_lost() {
        try (RegieServer server = RegieServer.start()) {
            for (int round = 1; round <= ROUNDS; round++) {
                int enough = acknowledged.size() + 20 + random.nextInt(200);
                List<CompletableFuture<Void>> writers = IntStream.range(0, WRITERS)
                        .mapToObj(writer -> CompletableFuture.runAsync(() -> write(server)))
                        .toList();
                while (acknowledged.size() < enough && writers.stream().noneMatch(CompletableFuture::isDone)) {
                    Thread.onSpinWait();
                }
                server.killHard();
                writers.forEach(writer -> writer.handle((none, dead) -> dead).join());
                assertThat(acknowledged).as("seed " + seed).hasSizeGreaterThanOrEqualTo(enough);
                server.launch();
                everythingIsThere(server, round);
            }
        }
    }

    private void write(RegieServer server) {
        Http http = Http.withoutCookies();
        while (true) {
            String id = UUID.randomUUID().toString();
            sent.add(id);
            HttpResponse<String> answer = http.send("POST", server.url("/xapi/statements"), statement(id), HEADERS);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            acknowledged.add(id);
        }
    }

    private void everythingIsThere(RegieServer server, int round) {
        assertThat(stored(server))
                .as("round " + round + ", seed " + seed)
                .doesNotHaveDuplicates()
                .containsAll(acknowledged)
                .isSubsetOf(sent);
    }

    /** The ids of all statements of this test, by following {@code more} to the end. */
    private static List<String> stored(RegieServer server) {
        List<String> ids = new ArrayList<>();
        Http http = Http.withoutCookies();
        String next = "/xapi/statements?limit=500&verb=" + Samples.encoded("https://example.org/verbs/tried");
        while (!next.isEmpty()) {
            var page = Json.MAPPER.readTree(http.get(server.url(next), HEADERS).body());
            page.get("statements")
                    .forEach(statement -> ids.add(statement.get("id").asString()));
            next = page.get("more") == null ? "" : page.get("more").asString().replaceFirst("^https?://[^/]+", "");
        }
        return ids;
    }

    private static String statement(String id) {
        return """
                {"id":"%s","actor":{"mbox":"mailto:someone@example.org"},"verb":{"id":"https://example.org/verbs/tried"},
                 "object":{"id":"https://example.org/things/one"}}""".formatted(id);
    }
}
