package dev.regie.player.launch.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;

/** The headers of the player's HTML: nothing inline, nothing from elsewhere, nothing kept by the browser. */
public final class PageHeaders {

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private PageHeaders() {}

    /**
     * No inline script or style and no eval; everything the page needs comes from this server.
     *
     * @param embedHosts hosts whose pages may be framed in it
     */
    public static String contentSecurityPolicy(List<String> embedHosts) {
        String framed = embedHosts.isEmpty()
                ? "'none'"
                : embedHosts.stream().map(host -> "https://" + host).collect(Collectors.joining(" "));
        return OWN + "; frame-src " + framed;
    }

    /** Puts them on a page. */
    public static void on(HttpServletResponse response, List<String> embedHosts) {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", contentSecurityPolicy(embedHosts));
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
