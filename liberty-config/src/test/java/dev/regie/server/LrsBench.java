package dev.regie.server;

import dev.regie.core.shared.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./regie bench lrs} runs, on a PostgreSQL that keeps its promises to the disk: how many statements a second go in, beside the
 * yardstick of bare inserts in the same run, and how long a page of them takes to read.
 */
class LrsBench {

    private static final int WRITERS = 16;
    private static final int READERS = 4;
    private static final int SECONDS = Integer.getInteger("regie.bench.seconds", 20);
    private static final int STATEMENTS = Integer.getInteger("regie.bench.statements", 1_000_000);
    private static final int READS = Integer.getInteger("regie.bench.reads", 200);
    private static final int PAGES = STATEMENTS / 100;

    private final RegieServer server = RegieServer.start();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Object> figures = new LinkedHashMap<>();

    /** Does one thing with so many statements. */
    private interface Work {
        void run(RandomGenerator random) throws Exception;
    }

    @Test
    void statements_in_and_out() throws Exception {
        try {
            writing();
            fill();
            reading();
        } finally {
            server.close();
        }
        write();
    }

    private void writing() throws Exception {
        RawInserts raw = new RawInserts(server.database());
        for (int rows : new int[] {1, 50}) {
            Work bare = random -> raw.insert(random, rows);
            Work posted =
                    random -> post(rows == 1 ? SampleStatements.one(random) : SampleStatements.batch(random, rows));
            rate(bare, rows, SECONDS / 2);
            double yardstick = rate(bare, rows, SECONDS);
            rate(posted, rows, SECONDS / 2);
            double ours = rate(posted, rows, SECONDS);
            figures.put("bare inserts, " + rows + " a transaction, " + WRITERS + " writers (statements/s)", yardstick);
            figures.put("POST of " + rows + ", " + WRITERS + " clients (statements/s)", ours);
            figures.put(
                    "POST of " + rows + " beside bare inserts (ratio)", Math.round(1000 * ours / yardstick) / 1000.0);
        }
    }

    private static double rate(Work work, int rows, int seconds) throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        AtomicLong done = new AtomicLong();
        long start = System.nanoTime();
        together(WRITERS, () -> {
            RandomGenerator random = ThreadLocalRandom.current();
            while (System.nanoTime() < end) {
                work.run(random);
                done.addAndGet(rows);
            }
        });
        return Math.round(done.get() * 1e9 / (System.nanoTime() - start));
    }

    private void fill() throws Exception {
        AtomicLong missing = new AtomicLong(STATEMENTS - stored());
        together(READERS, () -> {
            RandomGenerator random = ThreadLocalRandom.current();
            while (missing.addAndGet(-500) > -500) {
                post(SampleStatements.batch(random, 500));
            }
        });
        try (var connection = server.database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        figures.put("statements stored", stored());
    }

    private long stored() throws SQLException {
        try (var connection = server.database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from statement")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void reading() throws Exception {
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        questions.put("no filter", () -> "");
        questions.put("verb", () -> "&verb=" + encoded(SampleStatements.verb(one(SampleStatements.VERBS))));
        questions.put("activity", () -> "&activity=" + activity());
        questions.put("agent", () -> "&agent=" + agent());
        questions.put("agent and activity", () -> "&agent=" + agent() + "&activity=" + activity());
        questions.put(
                "registration",
                () -> "&registration=" + SampleStatements.registration(random(SampleStatements.REGISTRATIONS)));
        Instant now = Instant.now();
        questions.put(
                "since and until", () -> "&since=" + now.minusSeconds(3600) + "&until=" + now.minusSeconds(random(60)));
        questions.put(
                "related activities",
                () -> "&related_activities=true&activity=" + encoded("https://bench.example/courses/" + random(20)));
        questions.put("related agents", () -> "&related_agents=true&agent=" + agent());
        for (Map.Entry<String, Supplier<String>> question : questions.entrySet()) {
            times(
                    "GET 100, " + question.getKey(),
                    () -> get("/xapi/statements?limit=100" + question.getValue().get()));
        }
        deep();
    }

    /** The last of so many pages, each found by the address that the one before it gave. */
    private void deep() throws Exception {
        String more = "/xapi/statements?limit=100";
        List<Long> last = new ArrayList<>();
        int page = 0;
        while (!more.isEmpty() && page < PAGES) {
            long start = System.nanoTime();
            String answer = get(more);
            last.add(System.nanoTime() - start);
            more = Json.MAPPER.readTree(answer).path("more").asString("");
            page++;
        }
        put("GET 100, page " + page + " by more", last.subList(Math.max(0, last.size() - READS), last.size()));
    }

    private interface Request {
        Object run() throws Exception;
    }

    private void times(String name, Request request) throws Exception {
        for (int i = 0; i < 10; i++) {
            request.run();
        }
        List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        together(READERS, () -> {
            for (int i = 0; i < READS / READERS; i++) {
                long start = System.nanoTime();
                request.run();
                nanos.add(System.nanoTime() - start);
            }
        });
        put(name, nanos);
    }

    private void put(String name, List<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        figures.put(name + " (ms, p50)", at(sorted, 0.5));
        figures.put(name + " (ms, p99)", at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return Math.round(sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)] / 100_000.0) / 10.0;
    }

    private interface Part {
        void run() throws Exception;
    }

    private static void together(int threads, Part part) throws InterruptedException, ExecutionException {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                parts.add(executor.submit(() -> {
                    part.run();
                    return null;
                }));
            }
            for (Future<?> each : parts) {
                each.get();
            }
        }
    }

    private void post(String body) throws IOException, InterruptedException {
        send(request("/xapi/statements")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private String get(String address) throws IOException, InterruptedException {
        return send(request(address).GET());
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(server.url(address)))
                .header("Authorization", Http.basic("demo-key", "demo-secret"))
                .header("X-Experience-API-Version", "1.0.3");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String agent() {
        return encoded(SampleStatements.actor(random(SampleStatements.ACTORS)));
    }

    private static String activity() {
        return encoded(SampleStatements.activity(random(SampleStatements.ACTIVITIES)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static <T> T one(List<T> some) {
        return some.get(random(some.size()));
    }

    private static int random(int bound) {
        return ThreadLocalRandom.current().nextInt(bound);
    }

    private void write() throws IOException {
        Path folder = Path.of(System.getProperty("regie.bench.folder", "target/bench"));
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("lrs.json"),
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        StringBuilder table = new StringBuilder("The learning record store\n\n");
        figures.forEach((name, figure) -> table.append(String.format(Locale.ROOT, "%-70s %12s%n", name, figure)));
        Files.writeString(folder.resolve("lrs.txt"), table);
    }
}
