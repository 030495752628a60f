package dev.regie.core.lrs.rest;

import dev.regie.core.shared.XapiSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which scripts in a browser may ask here, from pages of other origins (the Fetch standard, 3.2). Keys and tokens travel in a
 * header of the script's own, never in a cookie, so no answer allows credentials in the browser's sense.
 */
record CrossOrigin(XapiSettings settings) {
    private static final String METHODS = "GET, HEAD, PUT, POST, DELETE";
    private static final String SENT = "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match,"
            + " Accept, Accept-Language, X-Experience-API-Hash";
    private static final String SHOWN = "ETag, Last-Modified, X-Experience-API-Version,"
            + " X-Experience-API-Consistent-Through, Retry-After, Content-Length";
    private static final String AN_HOUR = "3600";

    /** Whether this is the question a browser asks before the request itself; it carries no key. */
    static boolean isPreflight(String method, @Nullable String origin, @Nullable String requestedMethod) {
        return method.equals("OPTIONS") && origin != null && requestedMethod != null;
    }

    /** The headers of every answer to a script of this origin; none if it may not read the answer. */
    Map<String, String> headers(@Nullable String origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (settings.origins().isEmpty()) {
            return headers;
        }
        headers.put("Vary", "Origin");
        if (origin != null && settings.allows(origin)) {
            headers.put("Access-Control-Allow-Origin", origin);
            headers.put("Access-Control-Expose-Headers", SHOWN);
        }
        return headers;
    }

    /** The headers that answer a preflight, beside {@link #headers}; none if the origin may not ask. */
    Map<String, String> preflight(@Nullable String origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (origin != null && settings.allows(origin)) {
            headers.put("Access-Control-Allow-Methods", METHODS);
            headers.put("Access-Control-Allow-Headers", SENT);
            headers.put("Access-Control-Max-Age", AN_HOUR);
        }
        return headers;
    }
}
