package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.server.Mutants.Mutant;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Statements changed at random, and bytes that are none: never an error of the server, and nothing is taken that the specification forbids. */
class FuzzIT {

    private static final int SENDERS = 4;

    private final RegieServer server = RegieServer.shared();
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void a_thousand_mutants() throws Exception {
        send(1_000);
    }

    @Tag("long")
    @Test
    void two_hundred_thousand_mutants() throws Exception {
        send(200_000);
    }

    private void send(int many) throws Exception {
        AtomicInteger taken = new AtomicInteger();
        try (ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> all = new ArrayList<>();
            for (int sender = 0; sender < SENDERS; sender++) {
                all.add(senders.submit(() -> {
                    long seed = ThreadLocalRandom.current().nextLong();
                    Mutants mutants = new Mutants(new Random(seed));
                    for (int i = 0; i < many / SENDERS; i++) {
                        taken.addAndGet(judged(mutants.next(), seed) ? 1 : 0);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        }
        assertThat(taken.get()).as("mutants that are harmless, and taken").isPositive();
    }

    /** Sends it and looks at the answer; whether it was taken. */
    private boolean judged(Mutant mutant, long seed) throws IOException, InterruptedException {
        int status = post(mutant.body());
        assertThat(status).as("seed %d, %s", seed, mutant).isLessThan(500);
        if (mutant.forbidden()) {
            assertThat(status).as("seed %d, %s", seed, mutant).isBetween(400, 499);
        }
        return status == 200;
    }

    private int post(byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url("/xapi/statements")))
                .header("Authorization", Http.basic("demo-key", "demo-secret"))
                .header("X-Experience-API-Version", ThreadLocalRandom.current().nextBoolean() ? "1.0.3" : "2.0.0")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }
}
