package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** All that Regie itself has written, in the demo organisation and in whatever journeys came before, is what its profile says. */
@Order(Integer.MAX_VALUE - 1)
class RecordProfileIT {
    private static final String SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

    private final RegieServer server = RegieServer.shared();
    private final Http http = Http.withoutCookies();

    @Test
    void every_statement_of_regie_keeps_to_a_template() {
        List<JsonNode> own = ownStatements();
        Map<UUID, String> byId = new HashMap<>();
        own.forEach(one -> byId.put(UUID.fromString(one.get("id").asString()), one.toString()));
        Set<String> met = new TreeSet<>();
        own.forEach(one -> met.addAll(ServedProfile.read().hold(one.toString(), byId::get)));
        assertThat(met)
                .contains(
                        "launched",
                        "initialized",
                        "answered-question",
                        "answered-item",
                        "completed",
                        "passed",
                        "failed",
                        "terminated",
                        "satisfied");
    }

    @Test
    void every_session_goes_as_the_pattern_says() {
        Map<String, List<String>> sessions = new LinkedHashMap<>();
        for (JsonNode one : ownStatements()) {
            String verb = one.at("/verb/display/en").asString();
            String session = one.at("/context/extensions").path(SESSION).asString("");
            if (!session.isEmpty() && !verb.equals("satisfied")) {
                sessions.computeIfAbsent(session, _ -> new ArrayList<>()).add(verb);
            }
        }
        assertThat(sessions).isNotEmpty();
        sessions.forEach((session, verbs) -> assertThat(String.join(" ", verbs))
                .as(session)
                .matches("launched( initialized( (answered|completed|passed|failed))*( (terminated|abandoned))?)?"));
    }

    @Test
    void the_profile_is_served_to_everybody() {
        HttpResponse<String> answer = http.get(server.url("/xapi/extensions/profile"), "Accept", "application/ld+json");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/ld+json");
        assertThat(Json.MAPPER.readTree(answer.body()))
                .isEqualTo(ServedProfile.read().json());
        assertThat(http.get(server.url("/xapi/extensions/profile"), "Accept", "application/json")
                        .headers()
                        .firstValue("Content-Type"))
                .contains("application/json");
    }

    /** Oldest first. */
    private List<JsonNode> ownStatements() {
        List<JsonNode> own = new ArrayList<>();
        String next = "/xapi/statements?ascending=true&limit=500";
        while (!next.isEmpty()) {
            JsonNode page = Json.MAPPER.readTree(
                    http.get(server.url(next), "Authorization", Demo.KEY, "X-Experience-API-Version", "1.0.3")
                            .body());
            page.get("statements").valueStream().filter(RecordProfileIT::isOwn).forEach(own::add);
            next = page.path("more").asString("");
        }
        return own;
    }

    private static boolean isOwn(JsonNode statement) {
        return statement.at("/authority/account/name").asString("").equals("regie");
    }
}
