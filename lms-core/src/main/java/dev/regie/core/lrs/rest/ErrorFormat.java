package dev.regie.core.lrs.rest;

import dev.regie.core.shared.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * In which of the forms that a client accepts it is told of an error (xAPI 1.0.3 Communication 3.2, RFC 9110 12.5.1). Whoever takes
 * JSON gets JSON, also where something else is liked better: it is what says most.
 */
enum ErrorFormat {
    JSON("application/json"),
    TEXT("text/plain;charset=UTF-8"),
    HTML("text/html;charset=UTF-8");

    private static final List<String> AS_JSON = List.of("*/*", "application/*", "application/json");
    private static final List<String> AS_TEXT = List.of("text/*", "text/plain");

    private final String contentType;

    ErrorFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** @param accept the header's value, if there is one */
    static ErrorFormat of(@Nullable String accept) {
        if (accept == null) {
            return JSON;
        }
        List<String> types = Arrays.stream(accept.split(",", -1))
                .map(range -> range.split(";", 2))
                .filter(parts -> parts.length == 1 || !parts[1].replace(" ", "").matches("(.*;)?q=0(\\.0*)?"))
                .map(parts -> parts[0].strip().toLowerCase(Locale.ROOT))
                .toList();
        if (types.stream().anyMatch(AS_JSON::contains)) {
            return JSON;
        }
        if (types.stream().anyMatch(AS_TEXT::contains)) {
            return TEXT;
        }
        return types.contains("text/html") ? HTML : JSON;
    }

    /** @param json the error as JSON */
    String write(String json) {
        return switch (this) {
            case JSON -> json;
            case TEXT -> lines(json);
            case HTML ->
                "<!DOCTYPE html><title>xAPI</title><pre>"
                        + lines(json).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                        + "</pre>";
        };
    }

    private static String lines(String json) {
        JsonNode error = Json.MAPPER.readTree(json);
        return error.properties().stream()
                .filter(entry -> !entry.getValue().asString("").isEmpty())
                .map(entry -> entry.getKey() + ": " + entry.getValue().asString(""))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
