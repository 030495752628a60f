package dev.regie.core.access.internal;

import dev.regie.core.shared.DatabaseOutage;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How a filter says no: a page for somebody who looks at a page, {@code application/problem+json} for everything else. */
final class Refusals {
    private Refusals() {}

    /** 404. */
    static void notFound(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, 404, "Not found", "There is nothing at this address.");
    }

    /** 403. */
    static void forbidden(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        answer(request, response, 403, "Not allowed", detail);
    }

    /** 503: the database cannot be reached; it usually can again in a moment. */
    static void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", DatabaseOutage.RETRY_AFTER);
        answer(request, response, 503, "Not available", DatabaseOutage.SENTENCE);
    }

    /** To the sign-in page and back for somebody who looks at a page, else 401. */
    static void signInFirst(HttpServletRequest request, HttpServletResponse response, boolean page) throws IOException {
        if (page) {
            String query = request.getQueryString();
            String back = request.getRequestURI() + (query == null ? "" : "?" + query);
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Cache-Control", "no-store");
            String to = back.equals("/") ? "/login" : "/login?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
            response.setHeader("Location", to + language(request, to.contains("?") ? "&" : "?"));
            return;
        }
        if (request.getRequestURI().startsWith("/api/") && request.getHeader("Sec-Fetch-Mode") == null) {
            // Not to scripts in a browser, for which it would open the browser's own password window.
            response.setHeader("WWW-Authenticate", "Basic realm=\"Regie\", charset=\"UTF-8\"");
        }
        answer(request, response, 401, "Sign in first", "This address needs a session or a valid key.");
    }

    /** The language that the page was asked in, for the sign-in page too. */
    private static String language(HttpServletRequest request, String separator) {
        return Optional.ofNullable(request.getParameter("lang"))
                .flatMap(Language::ofTag)
                .map(language -> separator + "lang=" + language.tag())
                .orElse("");
    }

    private static void answer(
            HttpServletRequest request, HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        String accept = request.getHeader("Accept");
        if (accept != null && accept.contains("text/html")) {
            response.setContentType("text/html");
            response.getWriter().write(RefusalPage.html(request.getLocales(), status, title, detail));
            return;
        }
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        problem.put("detail", detail);
        response.setContentType("application/problem+json");
        response.getWriter().write(Json.MAPPER.writeValueAsString(problem));
    }
}
