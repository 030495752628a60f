package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the real server answers at {@code /xapi} beside statements: documents, versions, origins, sizes and errors over HTTP. */
class XapiDoorIT {
    private static final String ONE = "1.0.3";
    private static final String TWO = "2.0.0";

    private final RegieServer server = RegieServer.shared();
    private final Http http = Http.withoutCookies();
    private final String activity = Samples.encoded("https://example.org/door/" + UUID.randomUUID());
    private final String agent = Samples.encoded("{\"mbox\":\"mailto:door-" + UUID.randomUUID() + "@example.org\"}");

    private HttpResponse<String> ask(
            String method, String path, String version, @Nullable String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Authorization", Demo.KEY, "X-Experience-API-Version", version));
        all.addAll(List.of(headers));
        if (body != null && !all.contains("Content-Type")) {
            all.addAll(List.of("Content-Type", "application/json"));
        }
        return http.send(method, server.url("/xapi" + path), body, all.toArray(String[]::new));
    }

    private String path(String resource) {
        return switch (resource) {
            case "activities/state" -> "/activities/state?activityId=" + activity + "&agent=" + agent + "&stateId=d";
            case "activities/profile" -> "/activities/profile?activityId=" + activity + "&profileId=d";
            default -> "/agents/profile?agent=" + agent + "&profileId=d";
        };
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return Json.MAPPER.readTree(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"activities/state", "activities/profile", "agents/profile"})
    void documents_go_there_and_back_with_their_headers_2_2_and_3_1(String resource) {
        String path = path(resource);
        for (String version : List.of(ONE, TWO)) {
            assertThat(ask("PUT", path, version, "né", "Content-Type", "text/x-Own; a=B", "If-None-Match", "*")
                            .statusCode())
                    .isEqualTo(204);
            HttpResponse<String> read = ask("GET", path, version, null);
            assertThat(read.body()).isEqualTo("né");
            assertThat(header(read, "Content-Type")).isEqualTo("text/x-Own; a=B");
            assertThat(header(read, "ETag")).matches("\"[0-9a-f]{40}\"");
            assertThat(header(read, "Last-Modified")).isNotEmpty();
            assertThat(header(read, "X-Experience-API-Version")).isEqualTo(version);
            HttpResponse<String> head = ask("HEAD", path, version, null);
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(header(head, "ETag")).isEqualTo(header(read, "ETag"));
            assertThat(ask("GET", path, version, null, "If-None-Match", header(read, "ETag"))
                            .statusCode())
                    .isEqualTo(304);
            assertThat(ask("PUT", path, version, "{}", "If-None-Match", "*").statusCode())
                    .isEqualTo(412);
            assertThat(ask("PUT", path, version, "{\"a\":1}", "If-Match", header(read, "ETag"))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(ask("POST", path, version, "{\"b\":2}").statusCode()).isEqualTo(204);
            assertThat(ask("GET", path, version, null).body()).isEqualTo("{\"a\":1,\"b\":2}");
            assertThat(ask("DELETE", path, version, null, "If-Match", "\"old\"").statusCode())
                    .isEqualTo(412);
            assertThat(ask("DELETE", path, version, null).statusCode()).isEqualTo(204);
            assertThat(ask("GET", path, version, null).statusCode()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /activities/state, activityId, Communication 2.3",
        "GET, /activities/profile, activityId, Communication 2.7",
        "PUT, /agents/profile?agent=%7B%22mbox%22%3A%22mailto%3Aa%40e.org%22%7D, profileId, Communication 2.6",
        "GET, /agents?agent=%7B%22mbox%22%3A1%7D, agent.mbox, Data 2.4.2.3",
        "GET, /agents?agent=not%20json, agent, Communication 2.4",
        "GET, /agents?agent=%7B%22objectType%22%3A%22Group%22%2C%22mbox%22%3A%22mailto%3Aa%40e.org%22%7D, agent.objectType, Data 2.4.2.2",
        "GET, /activities?activityId=no-iri, activityId, Communication 2.5",
        "GET, /activities?ActivityId=https%3A%2F%2Fe.org, ActivityId, Communication 2.5",
        "GET, /about?x=1, x, Communication 2.8",
        "DELETE, /activities/profile?activityId=https%3A%2F%2Fe.org, profileId, Communication 2.7",
        "GET, /activities/state?since=now&stateId=a, since, Communication 2.3"
    })
    void what_is_wrong_is_400_and_says_which_parameter_breaks_which_section_3_2(
            String method, String path, String property, String section) {
        HttpResponse<String> answer = ask(method, path, ONE, method.equals("PUT") ? "{}" : null, "If-None-Match", "*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(json(answer).get("error").asString()).isNotEmpty();
        assertThat(json(answer).get("section").asString()).isEqualTo("xAPI 1.0.3 " + section);
        assertThat(json(answer).get("property").asString()).isEqualTo(property);
    }

    @Test
    void refusals_of_the_statements_resource_say_up_to_when_it_is_consistent_too_2_1_3() {
        for (HttpResponse<String> answer : List.of(
                http.get(server.url("/xapi/statements"), "X-Experience-API-Version", ONE),
                http.get(server.url("/xapi/statements"), "Authorization", Demo.KEY),
                ask("GET", "/statements?unheard=1", TWO, null),
                ask("DELETE", "/statements", ONE, null))) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(header(answer, "X-Experience-API-Consistent-Through"))
                    .as("%d %s", answer.statusCode(), answer.body())
                    .isNotEmpty();
        }
    }

    @Test
    void one_who_is_not_known_is_a_person_all_the_same_2_4() {
        HttpResponse<String> answer = ask("GET", "/agents?agent=" + agent, TWO, null);
        assertThat(json(answer).get("objectType").asString()).isEqualTo("Person");
        assertThat(json(answer).get("mbox").size()).isEqualTo(1);
        assertThat(header(answer, "ETag")).matches("\"[0-9a-f]{40}\"");
    }

    @Test
    void about_answers_everybody_in_any_version_2_8() {
        for (String version : List.of("0.9", "1.0", "2.0.7", "nonsense")) {
            HttpResponse<String> answer = http.get(server.url("/xapi/about"), "X-Experience-API-Version", version);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(json(answer).get("version").toString()).contains("\"1.0.0\"", "\"1.0.3\"", "\"2.0.0\"");
        }
    }

    @Test
    void a_request_without_a_version_is_refused_in_the_assumed_one_3_3() {
        HttpResponse<String> answer = http.get(server.url("/xapi/statements"), "Authorization", Demo.KEY);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "X-Experience-API-Version")).isEqualTo(TWO);
        assertThat(json(answer).get("property").asString()).isEqualTo("X-Experience-API-Version");
        for (String version : List.of("1.0", "1.0.9", "2.0.4")) {
            assertThat(ask("GET", "/statements?limit=1", version, null).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void the_alternate_syntax_stands_for_the_request_itself_in_one_alone_1_3() {
        UUID id = UUID.randomUUID();
        String statement = Samples.encoded("""
                {"actor":{"mbox":"mailto:tool@example.org"},"verb":{"id":"https://example.org/did"},
                 "object":{"id":"https://example.org/é"}}""");
        String form = "Authorization=" + Samples.encoded(Demo.KEY) + "&X-Experience-API-Version=1.0.3";
        assertThat(form("PUT", form + "&statementId=" + id + "&content=" + statement)
                        .statusCode())
                .isEqualTo(204);
        HttpResponse<String> read = form("GET", form + "&statementId=" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(json(read).get("object").get("id").asString()).isEqualTo("https://example.org/é");
        assertThat(form("GET", form + "&limit=1&statementid=x").statusCode()).isEqualTo(400);
        assertThat(form("PUT", form + "&statementId=" + id).statusCode())
                .as("no content")
                .isEqualTo(400);
        assertThat(form("GET", form.replace("1.0.3", "2.0.0") + "&limit=1").statusCode())
                .as("2.0.0 has none")
                .isEqualTo(400);
        assertThat(form("GET", "limit=1&X-Experience-API-Version=1.0.3").statusCode())
                .as("no key")
                .isEqualTo(401);
        String longQuery = "&activity=" + Samples.encoded("https://example.org/" + "long".repeat(8000));
        assertThat(form("GET", form + longQuery).statusCode())
                .as("longer than an address")
                .isEqualTo(200);
    }

    private HttpResponse<String> form(String method, String form) {
        return http.send(
                "POST",
                server.url("/xapi/statements?method=" + method),
                form,
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    @Test
    void what_is_too_long_is_told_so_3_2() {
        String tooLong = "a".repeat(16_001);
        assertThat(ask("GET", "/statements?verb=" + tooLong, ONE, null).statusCode())
                .isEqualTo(414);
        assertThat(ask("GET", "/statements", ONE, null, "X-Own", tooLong).statusCode())
                .isEqualTo(431);
        assertThat(ask("PUT", path("activities/state"), ONE, "a".repeat(10_000_001), "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(413);
        String deep = "[".repeat(101) + "]".repeat(101);
        assertThat(ask("PUT", path("activities/state"), ONE, deep).statusCode()).isEqualTo(400);
    }

    @Test
    void scripts_of_a_listed_origin_are_let_in_and_others_are_not() {
        String[] preflight = {"Origin", RegieServer.TOOL, "Access-Control-Request-Method", "PUT"};
        HttpResponse<String> asked = http.send("OPTIONS", server.url("/xapi/activities/profile"), null, preflight);
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(header(asked, "Access-Control-Allow-Origin")).isEqualTo(RegieServer.TOOL);
        assertThat(header(asked, "Access-Control-Allow-Headers")).contains("If-Match");
        preflight[1] = "https://evil.example";
        HttpResponse<String> refused = http.send("OPTIONS", server.url("/xapi/activities/profile"), null, preflight);
        assertThat(header(refused, "Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(refused, "Access-Control-Allow-Methods")).isEmpty();
        HttpResponse<String> error = ask("GET", "/activities", ONE, null, "Origin", RegieServer.TOOL);
        assertThat(header(error, "Access-Control-Allow-Origin"))
                .as("errors can be read too")
                .isEqualTo(RegieServer.TOOL);
        assertThat(header(error, "Access-Control-Expose-Headers")).contains("ETag");
    }

    @Test
    void errors_come_as_text_for_who_takes_nothing_else_3_2() {
        HttpResponse<String> text = ask("GET", "/activities", ONE, null, "Accept", "text/plain");
        assertThat(header(text, "Content-Type")).startsWith("text/plain");
        assertThat(text.body()).contains("error: The parameter activityId is missing.");
    }

    @Test
    void the_description_is_open_beside_that_of_api() {
        HttpResponse<String> description = http.get(server.url("/xapi/extensions/openapi"));
        assertThat(description.statusCode()).isEqualTo(200);
        assertThat(json(description).get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(http.get(server.url("/openapi")).body())
                .contains("/api/people")
                .doesNotContain("/xapi");
    }
}
