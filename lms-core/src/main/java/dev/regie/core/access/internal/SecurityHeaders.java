package dev.regie.core.access.internal;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that tell a browser what a response may do. An area that knows better, like the player, sets its own over these. */
public final class SecurityHeaders {
    /** No script but our own files; the components set styles in place. The application's own page says a little more, see ADR 0010. */
    private static final String PAGES = policy("'self'");

    private static final String DATA = "default-src 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /**
     * The policy of the page that starts the Vaadin application: inline scripts with this nonce alone. Its client makes functions of what the
     * server sends, hence {@code unsafe-eval}.
     */
    public static String ofApplication(String nonce) {
        return policy("'self' 'nonce-" + nonce + "' 'unsafe-eval'");
    }

    private static String policy(String scripts) {
        return "default-src 'self'; script-src " + scripts
                + "; script-src-attr 'none'; style-src 'self' 'unsafe-inline';"
                + " img-src 'self' data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                + " form-action 'self'; frame-ancestors 'none'";
    }

    /** What to send for this path. */
    public static Map<String, String> of(String path, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        boolean data = path.startsWith("/api/") || path.startsWith("/xapi/") || path.startsWith("/play/api/");
        headers.put("Content-Security-Policy", data ? DATA : PAGES);
        if (path.startsWith("/api/")) {
            headers.put("Cache-Control", "no-store");
        }
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }
}
