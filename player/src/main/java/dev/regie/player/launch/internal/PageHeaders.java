package dev.regie.player.launch.internal;

import jakarta.servlet.http.HttpServletResponse;

/** The headers of the player's HTML: nothing inline, nothing from elsewhere, nothing kept by the browser. */
public final class PageHeaders {

    /** No inline script or style and no eval; everything the page needs comes from this server. */
    public static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'none'";

    private PageHeaders() {}

    /** Puts them on a page. */
    public static void on(HttpServletResponse response) {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    }
}
