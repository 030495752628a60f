package dev.regie.core.access.internal;

import jakarta.servlet.http.HttpServletRequest;

/** The path that the container dispatches by, which is what rules must look at: decoded, without matrix parameters. */
final class Paths {
    private Paths() {}

    static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        return path.isEmpty() ? "/" : path;
    }
}
