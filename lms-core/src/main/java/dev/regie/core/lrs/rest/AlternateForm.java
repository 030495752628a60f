package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.XapiVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A request in the alternate syntax of xAPI 1.0.3 Communication 1.3: a {@code POST} whose query says the method it stands for
 * and whose form holds headers, content and the parameters of the query.
 *
 * @param method what it stands for
 * @param headers those that the form may hold, by their names in any case
 * @param query the form's other parameters, as the query of an address
 * @param content the content in UTF-8; empty without any
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record AlternateForm(String method, Map<String, String> headers, String query, byte[] content) {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "POST", "DELETE");
    private static final Set<String> WITH_CONTENT = Set.of("PUT", "POST");
    private static final String CONTENT = "content";
    private static final String CONTENT_TYPE = "content-type";
    private static final Set<String> HEADERS = Set.of(
            "authorization", "x-experience-api-version", CONTENT_TYPE, "content-length", "if-match", "if-none-match");

    /** Whether a request is meant so. */
    static boolean isMeant(String httpMethod, QueryString query) {
        return httpMethod.equals("POST") && query.parameters().containsKey("method");
    }

    /**
     * Reads it.
     *
     * @param query of the address
     * @param body the form
     */
    static AlternateForm read(QueryString query, String body) {
        List<String> methods = query.parameters().getOrDefault("method", List.of());
        if (query.parameters().size() > 1 || methods.size() != 1) {
            throw problem("Beside method the address has no parameters; they belong in the form.", "method");
        }
        String method = methods.getFirst();
        if (!METHODS.contains(method)) {
            throw problem("The parameter method must be GET, HEAD, PUT, POST or DELETE.", "method");
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<String> contents = new ArrayList<>(1);
        parse(body).parameters().forEach((name, texts) -> {
            if (texts.size() > 1) {
                throw problem("The form has " + name + " twice.", name);
            }
            if (name.equals(CONTENT)) {
                contents.addAll(texts);
            } else if (HEADERS.contains(name.toLowerCase(Locale.ROOT))) {
                headers.put(name, texts.getFirst());
            } else {
                parameters.put(name, texts);
            }
        });
        if (WITH_CONTENT.contains(method) && contents.isEmpty()) {
            throw problem("The form has no content.", CONTENT);
        }
        headers.putIfAbsent(CONTENT_TYPE, "application/json");
        return new AlternateForm(
                method,
                headers,
                new QueryString(parameters).text(),
                String.join("", contents).getBytes(StandardCharsets.UTF_8));
    }

    private static QueryString parse(String body) {
        try {
            return QueryString.parse(body);
        } catch (IllegalArgumentException malformed) {
            throw problem("The form holds a malformed escape.", "");
        }
    }

    private static XapiProblem problem(String message, String property) {
        return new XapiProblem(400, message, property, XapiSection.ALTERNATE.in(XapiVersion.V1_0));
    }
}
