package dev.regie.core.access.internal;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which unsafe requests are refused because another site may have made the browser send them. Whatever works without the session cookie
 * is left alone: {@code /xapi}, calls with a launch token, calls with an API key. Pure.
 *
 * @param base where people reach Regie
 */
public record CrossSiteRule(URI base) {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /**
     * What counts of a request.
     *
     * @param hasSession whether somebody is signed in by the session
     * @param secFetchSite header, which no script can forge; browsers leave it out on plain http to other hosts than localhost
     * @param origin header, which no script can forge
     */
    public record Asked(
            String method,
            String path,
            boolean hasSession,
            boolean hasAuthorization,
            @Nullable String secFetchSite,
            @Nullable String origin) {}

    /** Whether to refuse it. */
    public boolean refuses(Asked asked) {
        if (SAFE.contains(asked.method()) || worksWithoutSession(asked)) {
            return false;
        }
        if (asked.secFetchSite() != null) {
            return !asked.secFetchSite().equals("same-origin") && !isOwnOrigin(asked.origin());
        }
        if (asked.origin() != null) {
            return !isOwnOrigin(asked.origin());
        }
        return asked.hasSession();
    }

    private static boolean worksWithoutSession(Asked asked) {
        String path = asked.path();
        return path.startsWith("/xapi/")
                || path.startsWith("/play/api/")
                || (asked.hasAuthorization() && path.startsWith("/api/"));
    }

    private boolean isOwnOrigin(@Nullable String origin) {
        return origin != null
                && origin.toLowerCase(Locale.ROOT).equals(base.toString().toLowerCase(Locale.ROOT));
    }
}
