package dev.regie.core.access.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which requests say that somebody is doing something, and which a page sends by itself. Pure. */
final class ActivityRule {
    private static final List<String> OF_THE_PAGE =
            List.of("/session", "/VAADIN/", "/assets/", "/aura/", "/icons/", "/favicon", "/sw.js", "/manifest");

    private ActivityRule() {}

    /** Whether this request puts off being signed out. */
    static boolean isActivity(String path, @Nullable String query) {
        if (path.equals("/session/stay")) {
            return true;
        }
        boolean byItself = query != null && (query.startsWith("v-r=heartbeat") || query.startsWith("v-r=push"));
        return !byItself && OF_THE_PAGE.stream().noneMatch(path::startsWith);
    }
}
