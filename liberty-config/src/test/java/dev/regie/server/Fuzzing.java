package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import dev.regie.server.Mutants.Mutant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends {@link Mutants} to a server from several senders and judges every answer. What is sent follows from the seed alone, which every
 * message names; {@code -Dregie.fuzz.seed=…} sends something else.
 */
final class Fuzzing {
    private static final int SENDERS = 4;
    private static final int PAGES = 10;

    private final long seed = Long.getLong("regie.fuzz.seed", 20_261_123L);
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger taken = new AtomicInteger();
    private final RegieServer server;

    Fuzzing(RegieServer server) {
        this.server = server;
    }

    void send(int many) throws Exception {
        System.out.println("Fuzzing with the seed " + seed);
        Instant begun = Instant.now();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                Random random = new Random(seed + sender);
                all.add(senders.submit(() -> {
                    send(many / SENDERS, random);
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(taken.get()).as("mutants that are harmless, and taken").isPositive();
        readBack();
        System.out.println(many + " mutants, of which " + taken + " were taken, in "
                + Duration.between(begun, Instant.now()).toSeconds() + " s");
    }

    private void send(int many, Random random) throws IOException, InterruptedException {
        Mutants mutants = new Mutants(random);
        for (int i = 0; i < many; i++) {
            judge(mutants.next(), random.nextBoolean() ? "1.0.3" : "2.0.0");
        }
    }

    private void judge(Mutant mutant, String version) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(mutant.body(), version);
        String sent = "seed %d, version %s, %s".formatted(seed, version, mutant);
        if (answer.statusCode() == 200) {
            taken.incrementAndGet();
            assertThat(mutant.forbidden()).as("forbidden and taken: " + sent).isFalse();
            assertThat(StatementReading.objections(mutant.body(), version))
                    .as("taken: " + sent)
                    .isEmpty();
        } else {
            assertThat(answer.statusCode()).as(sent).isBetween(400, 499);
            assertThat(Json.MAPPER.readTree(answer.body()).path("error").asString(""))
                    .as(sent)
                    .isNotEmpty();
        }
    }

    private HttpResponse<String> post(byte[] body, String version) throws IOException, InterruptedException {
        return http.send(
                request("/xapi/statements", version)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String version) {
        return HttpRequest.newBuilder(URI.create(server.url(path)))
                .header("Authorization", Demo.KEY)
                .header("X-Experience-API-Version", version);
    }

    /** What was taken can be given, in every form. */
    private void readBack() throws IOException, InterruptedException {
        for (String format : List.of("exact", "ids", "canonical")) {
            String next = "/xapi/statements?limit=100&format=" + format;
            for (int page = 0; page < PAGES && !next.isEmpty(); page++) {
                HttpResponse<String> answer = http.send(request(next, "1.0.3").build(), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(next).isEqualTo(200);
                var read = Json.MAPPER.readTree(answer.body());
                assertThat(read.get("statements").isArray()).isTrue();
                next = read.path("more").asString("").replaceFirst("^https?://[^/]+", "");
            }
        }
    }
}
