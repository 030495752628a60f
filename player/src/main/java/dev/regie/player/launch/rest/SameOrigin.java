package dev.regie.player.launch.rest;

import org.jspecify.annotations.Nullable;

/** Whether a request that changes something by the session cookie comes from our own pages. Pure. */
final class SameOrigin {

    private SameOrigin() {}

    /** {@code Sec-Fetch-Site} decides where the browser sends it; else the exact {@code Origin}. Without both: no. */
    static boolean is(@Nullable String fetchSite, @Nullable String origin, String baseUrl) {
        return fetchSite != null ? fetchSite.equals("same-origin") : baseUrl.equals(origin);
    }
}
