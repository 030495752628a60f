package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Two servers start together on one empty database: each migrates and seeds as if it were alone, and the work is done once. */
@EnabledIfSystemProperty(named = "regie.test.engine", matches = "POSTGRESQL", disabledReason = "H2 lets one process in")
class TwoServersIT {

    @Test
    void the_organisation_is_there_once_and_both_show_it() {
        Map<String, String> database = Engine.ofThisRun().freshDatabase();
        List<RegieServer> servers = List.of(RegieServer.prepare(database), RegieServer.prepare(database));
        try {
            servers.stream()
                    .map(server -> CompletableFuture.runAsync(server::launch))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(servers)
                    .allSatisfy(server -> assertThat(people(server)).isEqualTo(41))
                    .allSatisfy(server -> assertThat(server.log()).doesNotContain("REGIE-STOP", "FFDC"));
        } finally {
            servers.forEach(RegieServer::close);
        }
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
}
