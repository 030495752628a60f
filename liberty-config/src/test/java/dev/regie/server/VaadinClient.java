package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The Vaadin application without a browser: opens a window in a session and follows a link, as the application's own script does. */
final class VaadinClient {

    private final RegieServer server;
    private final String cookie;
    private final Http http = Http.withoutCookies();

    VaadinClient(RegieServer server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    /** Somebody without a sign-in, who has a session all the same. */
    static VaadinClient ofNobody(RegieServer server) {
        HttpResponse<String> page = Http.withoutCookies().get(server.url("/login"));
        String session = page.headers().firstValue("Set-Cookie").orElseThrow();
        return new VaadinClient(server, session.substring(0, session.indexOf(';')));
    }

    /** What the server sends to the window for this view, in the protocol between the two. */
    String navigate(String path) {
        return open(path).go();
    }

    /** A window that is about to go to a view. */
    record Visit(VaadinClient client, String address, String message) {
        /** Goes there. */
        String go() {
            return ok(client.http.send(
                    "POST",
                    client.server.url(address),
                    message,
                    client.headers("Content-Type", "application/json", "Sec-Fetch-Site", "same-origin")));
        }
    }

    /** Opens a window at the start page, from which it can go to this view. */
    Visit open(String path) {
        JsonNode opened = Json.MAPPER.readTree(ok(http.get(server.url("/?v-r=init&location=&query="), headers())));
        JsonNode configuration = opened.get("appConfig");
        JsonNode window = configuration.get("uidl");
        JsonNode listener = LessonClient.list(window.get("changes")).stream()
                .filter(change -> change.path("key").asString("").equals("ui-navigate"))
                .findFirst()
                .orElseThrow();
        int query = path.indexOf('?');
        Map<String, Object> data = Map.of(
                "route",
                query < 0 ? path.substring(1) : path.substring(1, query),
                "query",
                query < 0 ? "" : path.substring(query + 1),
                "appShellTitle",
                "",
                "historyState",
                Map.of("idx", 0),
                "trigger",
                "");
        Map<String, Object> click =
                Map.of("type", "event", "node", listener.get("node").asInt(), "event", "ui-navigate", "data", data);
        Map<String, Object> message = Map.of(
                "csrfToken",
                window.get("Vaadin-Security-Key").asString(),
                "rpc",
                List.of(click),
                "syncId",
                window.get("syncId").asInt(),
                "clientId",
                0);
        return new Visit(
                this, "/?v-r=uidl&v-uiId=" + configuration.get("v-uiId").asInt(), LessonClient.text(message));
    }

    private String[] headers(String... more) {
        List<String> headers = new ArrayList<>(List.of("Cookie", cookie));
        headers.addAll(List.of(more));
        return headers.toArray(String[]::new);
    }

    private static String ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceFirst("^for\\(;;\\);", "");
    }
}
