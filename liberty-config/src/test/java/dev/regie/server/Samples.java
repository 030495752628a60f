package dev.regie.server;

import dev.regie.core.access.Permission;
import dev.regie.core.shared.Json;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A real request for every row of the permission table, about things that exist; what is owned belongs to the demo's learner. */
final class Samples {

    static final String COURSE = "communication";
    static final String LESSON = "listening";
    static final String INSTRUMENT = "readiness";

    private static final String AGENT = "{\"account\":{\"homePage\":\"https://example.org\",\"name\":\"sample\"}}";
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)|\\{(\\w+)}");

    private final RegieServer server;
    private final Map<String, String> values;

    /** A request without its credentials. */
    record Sample(String method, String path, @Nullable String body) {}

    /** For every row; a lesson is opened for it. */
    Samples(RegieServer server) {
        this(server, true);
    }

    private Samples(RegieServer server, boolean lesson) {
        this.server = server;
        this.values = new HashMap<>(Map.of(
                "course", COURSE,
                "activity", LESSON,
                "instrument", INSTRUMENT,
                "cohort", firstId("/api/cohorts"),
                "person", firstId("/api/people"),
                "team", firstId("/api/teams"),
                "statement", newestStatement(),
                "version", firstOf(Demo.ADMIN, "/api/courses/" + COURSE + "/versions", "version")));
        if (lesson) {
            openLesson();
        }
    }

    /** For the rows of the Vaadin application alone, which leaves everybody where they are. */
    static Samples ofPages(RegieServer server) {
        return new Samples(server, false);
    }

    private void openLesson() {
        LessonClient page = LessonClient.open(server, Demo.LEARNER.cookie(), COURSE, LESSON);
        JsonNode delivery = page.begin();
        String picture =
                LessonClient.blocks(delivery, "image").getFirst().get("src").asString();
        values.put("enrolment", firstOf(Demo.LEARNER, "/api/enrolments"));
        values.put("session", delivery.get("sessionId").asString());
        values.put("item", "any");
        values.put("file", picture.substring(picture.lastIndexOf('/') + 1));
    }

    Sample of(Permission row) {
        Matcher parameters = PARAMETER.matcher(row.template());
        String path = parameters.replaceAll(found ->
                Matcher.quoteReplacement(values.get(found.group(1) == null ? found.group(2) : found.group(1))));
        return new Sample(row.method(), path.replace("/**", file(path)) + query(row), body(row));
    }

    private String file(String path) {
        return switch (path) {
            case "/play/assets/**" -> "/player.js";
            case "/VAADIN/**" -> "/push/atmosphere.js"; // any; the framework decides what is there
            default -> "/any";
        };
    }

    private static String query(Permission row) {
        String statement = "?statementId=" + UUID.randomUUID();
        String document = "?activityId=" + encoded("https://example.org/sample") + "&agent=" + encoded(AGENT);
        return switch (row.method() + " " + row.template()) {
            case "GET /api/search" -> "?q=listen";
            case "GET /api/search/suggestions" -> "?q=list";
            case "GET /xapi/statements" -> "?limit=1";
            case "PUT /xapi/statements" -> statement;
            case "GET /xapi/activities", "GET /xapi/activities/profile" ->
                "?activityId=" + encoded("https://example.org/sample");
            case "GET /xapi/agents", "GET /xapi/agents/profile" -> "?agent=" + encoded(AGENT);
            case "GET /xapi/activities/state" -> document;
            case "PUT /xapi/activities/state", "POST /xapi/activities/state", "DELETE /xapi/activities/state" ->
                document + "&stateId=sample";
            case "PUT /xapi/activities/profile", "POST /xapi/activities/profile", "DELETE /xapi/activities/profile" ->
                document + "&profileId=sample";
            case "PUT /xapi/agents/profile", "POST /xapi/agents/profile", "DELETE /xapi/agents/profile" ->
                "?agent=" + encoded(AGENT) + "&profileId=sample";
            default -> "";
        };
    }

    private static @Nullable String body(Permission row) {
        if (row.method().equals("GET") || row.method().equals("DELETE")) {
            return null;
        }
        return switch (row.template()) {
            case "/xapi/statements" -> """
                    {"actor":%s,"verb":{"id":"http://adlnet.gov/expapi/verbs/experienced"},
                     "object":{"id":"https://example.org/sample"}}""".formatted(AGENT);
            case "/play/renew" -> LessonClient.text(Map.of("course", COURSE, "activity", LESSON));
            default -> "{}";
        };
    }

    private String newestStatement() {
        HttpResponse<String> answer = Http.withoutCookies()
                .get(
                        server.url("/xapi/statements?limit=1"),
                        "Authorization",
                        Demo.KEY,
                        "X-Experience-API-Version",
                        "1.0.3");
        return Json.MAPPER
                .readTree(answer.body())
                .get("statements")
                .get(0)
                .get("id")
                .asString();
    }

    private String firstId(String path) {
        return firstOf(Demo.ADMIN, path);
    }

    private String firstOf(Demo person, String path) {
        return firstOf(person, path, "id");
    }

    private String firstOf(Demo person, String path, String member) {
        HttpResponse<String> answer = Http.withoutCookies().get(server.url(path), "Cookie", person.cookie());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return Json.MAPPER.readTree(answer.body()).findValue(member).asString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
