package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A lesson's or assessment's page without a browser: its token, and the JSON that it speaks with the server. */
final class LessonClient {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"regie-launch\" content=\"([^\"]+)\"");

    private final RegieServer server;
    private final String token;
    private final Http http = Http.withoutCookies();

    private LessonClient(RegieServer server, String token) {
        this.server = server;
        this.token = token;
    }

    /** Opens the page with a session's cookie. */
    static LessonClient open(RegieServer server, String cookie, String course, String activity) {
        HttpResponse<String> page =
                Http.withoutCookies().get(server.url("/play/" + course + "/" + activity), "Cookie", cookie);
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        Matcher token = TOKEN.matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return new LessonClient(server, token.group(1));
    }

    String token() {
        return token;
    }

    /** Opens a session: the delivery. */
    JsonNode begin() {
        return ok(201, post("/play/api/sessions", "{\"lang\":\"en\"}"));
    }

    /** Reports events; what the server answered. */
    JsonNode report(JsonNode delivery, List<Map<String, Object>> events) {
        return ok(200, post(session(delivery) + "/events", text(Map.of("events", events))));
    }

    /** Leaves. */
    void end(JsonNode delivery) {
        ok(204, post(session(delivery) + "/end", "{}"));
    }

    /** Starts an attempt, or goes on with the open one. */
    JsonNode attempt(JsonNode delivery) {
        return ok(200, post(session(delivery) + "/attempt", "{}"));
    }

    /** Answers an item. */
    void respond(JsonNode delivery, String item, List<String> response) {
        ok(204, send("PUT", session(delivery) + "/attempt/responses/" + item, text(Map.of("response", response))));
    }

    /** Hands the attempt in: its outcome. */
    JsonNode submit(JsonNode delivery) {
        return ok(200, post(session(delivery) + "/attempt/submit", "{}"));
    }

    HttpResponse<String> post(String path, String body) {
        return send("POST", path, body);
    }

    HttpResponse<String> send(String method, String path, String body) {
        return http.send(
                method, server.url(path), body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }

    static String session(JsonNode delivery) {
        return "/play/api/sessions/" + delivery.get("sessionId").asString();
    }

    static Map<String, Object> event(String type, String block) {
        return Map.of("id", UUID.randomUUID(), "at", Instant.now().toString(), "type", type, "block", block);
    }

    static Map<String, Object> answered(String block, List<String> response) {
        return with(event("answered", block), "response", response);
    }

    static Map<String, Object> reflected(String block, String text) {
        return with(event("reflected", block), "text", text);
    }

    private static Map<String, Object> with(Map<String, Object> event, String name, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(event);
        more.put(name, value);
        return more;
    }

    /** The blocks of a kind, in the order of the lesson. */
    static List<JsonNode> blocks(JsonNode delivery, String kind) {
        return list(delivery.get("blocks")).stream()
                .filter(block -> block.get("kind").asString().equals(kind))
                .toList();
    }

    /** A response to a question or item that is complete: everything in the order given, the first choice, any word. */
    static List<String> anyResponse(JsonNode asked) {
        return switch (asked.get("type").asString()) {
            case "ordering" -> ids(asked, "answers");
            case "matching" -> {
                List<String> targets = ids(asked, "targets");
                List<String> sources = ids(asked, "sources");
                yield IntStream.range(0, sources.size())
                        .mapToObj(at -> sources.get(at) + ":" + targets.get(at))
                        .toList();
            }
            case "sorting" ->
                ids(asked, "sources").stream()
                        .map(thing -> thing + ":" + ids(asked, "targets").getFirst())
                        .toList();
            case "fill-in" ->
                list(asked.get("gaps")).stream()
                        .map(gap -> gap.asString() + ":word")
                        .toList();
            case "numeric" -> List.of("1");
            case "short-text", "long-text" -> List.of("word");
            default -> List.of(ids(asked, "answers").getFirst());
        };
    }

    private static List<String> ids(JsonNode asked, String field) {
        return list(asked.get(field)).stream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    static String text(Object value) {
        return Json.MAPPER.writeValueAsString(value);
    }

    private static JsonNode ok(int status, HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        return response.body().isEmpty() ? Json.MAPPER.createObjectNode() : Json.MAPPER.readTree(response.body());
    }
}
