package dev.regie.server;

import dev.regie.core.access.Permission;
import dev.regie.core.access.Permission.Kind;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Who;
import dev.regie.core.shared.Json;
import dev.regie.server.PageFigures.Measured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./regie bench pages} runs: asks for every page and every list of the API, in the demo organisation and in one of ten
 * thousand people, and writes down how long the server took and how often it asked the database.
 */
class PagesBench {

    private static final int WARM_UP = 3;
    private static final int TIMES = Integer.getInteger("regie.bench.times", 15);
    private static final int COUNTED = 3;

    /** Beyond what every row of the permission table asks for: filters, long pages, questions. */
    private static final List<Page> MORE = List.of(
            new Page(Demo.ADMIN, true, "/admin/statements?verb=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fcompleted"),
            new Page(
                    Demo.ADMIN,
                    true,
                    "/admin/statements?activity=https%3A%2F%2Fregie.dev%2Fxapi%2Fcourses%2Fcommunication"),
            new Page(Demo.ADMIN, true, "/admin/statements?since=2026-01-01&until=2026-01-02"),
            new Page(Demo.LEARNER_HALF_WAY, true, "/search?q=feedback"),
            new Page(Demo.TRAINER, true, "/search?q=gesprk"),
            new Page(Demo.ADMIN, false, "/api/people?limit=200"),
            new Page(Demo.ADMIN, false, "/api/people?text=vries"),
            new Page(Demo.ADMIN, false, "/api/teams?limit=200"),
            new Page(Demo.ADMIN, false, "/api/cohorts?limit=200"),
            new Page(Demo.ADMIN, false, "/api/enrolments?limit=200"));

    /** A page or a list, and who asks for it. */
    private record Page(Demo who, boolean view, String path) {
        String name() {
            return (view ? "page " : "") + path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…");
        }
    }

    @Test
    void pages_and_lists() throws IOException, SQLException, InterruptedException {
        Path folder = Path.of(System.getProperty("regie.bench.folder", "target/bench"));
        RegieServer server = RegieServer.shared();
        QueryLog queries = new QueryLog(server.database());
        Map<String, Measured> demo = measure(server, queries);
        String volume = Volume.fill(server.database());
        Map<String, Measured> full = measure(server, queries);
        List<PageFigures> figures = demo.keySet().stream()
                .filter(full::containsKey)
                .map(name -> new PageFigures(name, demo.get(name), full.get(name)))
                .toList();
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("pages.json"),
                Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(figures) + "\n");
        Files.writeString(folder.resolve("pages.txt"), PageFigures.table(volume, figures));
    }

    private static Map<String, Measured> measure(RegieServer server, QueryLog queries)
            throws IOException, SQLException, InterruptedException {
        Map<String, Measured> figures = new LinkedHashMap<>();
        for (Page page : pages(server)) {
            try {
                long[] nanos = new long[TIMES];
                for (int i = -WARM_UP; i < TIMES; i++) {
                    Runnable request = prepare(server, page);
                    long start = System.nanoTime();
                    request.run();
                    nanos[Math.max(i, 0)] = System.nanoTime() - start;
                }
                figures.put(page.name(), Measured.of(nanos, count(server, queries, page)));
            } catch (AssertionError | IllegalStateException e) {
                System.out.println(page.name() + " is left out: "
                        + e.getMessage().lines().findFirst().orElse(""));
            }
        }
        return figures;
    }

    /** What else is going on in the server asks now and then, too; the least of some tries is the page's own. */
    private static List<String> count(RegieServer server, QueryLog queries, Page page)
            throws IOException, SQLException, InterruptedException {
        List<String> least = null;
        queries.write(true);
        for (int i = 0; i < COUNTED; i++) {
            Runnable request = prepare(server, page);
            long mark = queries.mark();
            request.run();
            List<String> asked = queries.since(mark);
            least = least == null || asked.size() < least.size() ? asked : least;
        }
        queries.write(false);
        return least == null ? List.of() : least;
    }

    private static Runnable prepare(RegieServer server, Page page) {
        if (page.view()) {
            VaadinClient.Visit visit = new VaadinClient(server, page.who().cookie()).open(page.path());
            return visit::go;
        }
        Http http = Http.withoutCookies();
        return () -> {
            int status = http.get(server.url(page.path()), "Cookie", page.who().cookie())
                    .statusCode();
            if (status != 200) {
                throw new IllegalStateException(page.path() + " answers " + status);
            }
        };
    }

    private static List<Page> pages(RegieServer server) {
        Samples samples = new Samples(server);
        List<Page> pages = new ArrayList<>(PermissionTable.rows().stream()
                .filter(row -> row.method().equals("GET")
                        && Set.of(Kind.VIEW, Kind.REST).contains(row.kind()))
                .flatMap(row -> who(row).map(who ->
                        new Page(who, row.kind() == Kind.VIEW, samples.of(row).path())))
                .toList());
        pages.addAll(MORE);
        return pages;
    }

    /** Who has most to look at; nobody for what is not for people who are signed in. */
    private static Stream<Demo> who(Permission row) {
        return Arrays.stream(Who.values())
                .filter(row.who()::contains)
                .flatMap(who -> switch (who) {
                    case ADMIN -> Stream.of(Demo.ADMIN);
                    case MANAGER -> Stream.of(Demo.MANAGER);
                    case TRAINER -> Stream.of(Demo.TRAINER);
                    case LEARNER, OWN -> Stream.of(Demo.LEARNER);
                    default -> Stream.of();
                })
                .limit(1);
    }
}
