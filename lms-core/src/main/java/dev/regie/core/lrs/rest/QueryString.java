package dev.regie.core.lrs.rest;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of an address. The servlet's own view of them will not do: it reads the body of a form too, and that body may
 * be a document.
 */
record QueryString(Map<String, List<String>> parameters) {
    /** @throws IllegalArgumentException if an escape is malformed */
    static QueryString parse(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (!pair.isEmpty()) {
                    String[] parts = pair.split("=", 2);
                    parameters
                            .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>(1))
                            .add(parts.length == 1 ? "" : decoded(parts[1]));
                }
            }
        }
        return new QueryString(parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The same with one parameter set, encoded. */
    String with(String name, String text) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.put(name, List.of(text));
        return new QueryString(changed).text();
    }

    /** As it stands in an address, encoded. */
    String text() {
        return parameters.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().stream().map(value -> encoded(entry.getKey()) + '=' + encoded(value)))
                .collect(Collectors.joining("&"));
    }
}
