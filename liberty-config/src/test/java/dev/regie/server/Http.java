package dev.regie.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A plain HTTP client with a cookie jar of its own, or with none. It follows no redirect. */
final class Http {

    private final HttpClient client;

    Http() {
        this(HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Http(HttpClient client) {
        this.client = client;
    }

    /** A client that keeps no cookies, for requests that say themselves which they send. */
    static Http withoutCookies() {
        return new Http(HttpClient.newHttpClient());
    }

    HttpResponse<String> get(String url, String... headers) {
        return send("GET", url, null, headers);
    }

    HttpResponse<String> send(
            String method, String url, @org.jspecify.annotations.Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(method + " " + url, e);
        }
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
