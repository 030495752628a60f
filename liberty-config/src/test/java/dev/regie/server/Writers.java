package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Several clients that write statements in batches, one after another, and that a refusal for a while does not put off. */
final class Writers implements AutoCloseable {
    private static final int WRITERS = 4;
    private static final int BATCH = 3;

    private final RegieServer server;
    private final String[] headers;
    private final String verb = "https://example.org/verbs/tried-" + UUID.randomUUID();
    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<CompletableFuture<Void>> writing;
    private final Queue<List<String>> sent = new ConcurrentLinkedQueue<>();
    private final Queue<List<String>> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile boolean enough;

    /**
     * They begin at once.
     *
     * @param authorization of a key that may write statements and read its own
     */
    Writers(RegieServer server, String authorization) {
        this.server = server;
        this.headers = new String[] {
            "Authorization", authorization, "X-Experience-API-Version", "1.0.3", "Content-Type", "application/json"
        };
        this.writing = IntStream.range(0, WRITERS)
                .mapToObj(_ -> CompletableFuture.runAsync(this::write, threads))
                .toList();
    }

    /** Waits until so many batches more have been acknowledged; a writer that has given up is a failure. */
    void awaitAcknowledged(int more) throws InterruptedException {
        await(acknowledged.size() + more, acknowledged::size, "acknowledged");
    }

    /** Waits until so many requests more have been refused for a while. */
    void awaitRefused(int more) throws InterruptedException {
        await(refused.get() + more, refused::get, "refused");
    }

    /** Lets them finish what they are at. */
    @Override
    public void close() {
        enough = true;
        threads.shutdown();
        try {
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was acknowledged is there, what was sent at once is there as a whole or not at all, and nothing is there twice. */
    void everythingIsThere() {
        List<String> stored = stored();
        assertThat(stored)
                .doesNotHaveDuplicates()
                .containsAll(acknowledged.stream().flatMap(List::stream).toList())
                .isSubsetOf(sent.stream().flatMap(List::stream).toList());
        assertThat(sent)
                .allSatisfy(batch -> assertThat(batch.stream().filter(stored::contains))
                        .as("a whole batch")
                        .satisfiesAnyOf(
                                found -> assertThat(found).isEmpty(),
                                found -> assertThat(found).hasSize(BATCH)));
    }

    int written() {
        return acknowledged.size() * BATCH;
    }

    int refusals() {
        return refused.get();
    }

    private interface Count {
        int now();
    }

    private void await(int goal, Count count, String what) throws InterruptedException {
        Instant giveUp = Instant.now().plus(Duration.ofMinutes(2));
        while (count.now() < goal) {
            writing.stream().filter(CompletableFuture::isDone).forEach(CompletableFuture::join);
            assertThat(Instant.now()).as("%d requests are %s", goal, what).isBefore(giveUp);
            Thread.sleep(10);
        }
    }

    private void write() {
        Http http = Http.withoutCookies();
        while (!enough) {
            List<String> ids = Stream.generate(() -> UUID.randomUUID().toString())
                    .limit(BATCH)
                    .toList();
            sent.add(ids);
            HttpResponse<String> answer = http.send("POST", server.url("/xapi/statements"), body(ids), headers);
            if (answer.statusCode() == 200) {
                acknowledged.add(ids);
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After"))
                        .hasValueSatisfying(
                                seconds -> assertThat(Integer.parseInt(seconds)).isPositive());
                refused.incrementAndGet();
            }
        }
    }

    /** The ids of all statements of this test, by following {@code more} to the end. */
    private List<String> stored() {
        List<String> ids = new ArrayList<>();
        Http http = Http.withoutCookies();
        String next = "/xapi/statements?limit=500&verb=" + Samples.encoded(verb);
        while (!next.isEmpty()) {
            var page = Json.MAPPER.readTree(http.get(server.url(next), headers).body());
            page.get("statements")
                    .forEach(statement -> ids.add(statement.get("id").asString()));
            next = page.path("more").asString("").replaceFirst("^https?://[^/]+", "");
        }
        return ids;
    }

    private String body(List<String> ids) {
        return ids.stream().map(this::statement).toList().toString();
    }

    private String statement(String id) {
        return """
                {"id":"%s","actor":{"mbox":"mailto:someone@example.org"},"verb":{"id":"%s"},
                 "object":{"id":"https://example.org/things/%s","definition":{"name":{"en":"Thing"}}}}""".formatted(id, verb, id.charAt(0));
    }
}
