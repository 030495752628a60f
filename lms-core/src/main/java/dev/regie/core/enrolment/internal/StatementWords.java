package dev.regie.core.enrolment.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The few words of a stored statement that are counted; the rest of it is skipped.
 *
 * @param verb its IRI
 * @param object its id: an IRI, or that of the statement referred to
 * @param success as the result says it
 */
record StatementWords(
        @Nullable String verb,
        @Nullable String object,
        @Nullable Boolean success) {

    private static final JsonFactory JSON = new JsonFactory();
    private static final StatementWords NONE = new StatementWords(null, null, null);
    private static final Map<JsonToken, Boolean> TRUTH =
            Map.of(JsonToken.VALUE_TRUE, true, JsonToken.VALUE_FALSE, false);

    /** A statement that was stored but that this reader cannot get through says nothing, rather than stop the feed. */
    static StatementWords of(String json) {
        String verb = null;
        String object = null;
        Boolean success = null;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                switch (name) {
                    case "verb" -> verb = id(parser);
                    case "object" -> object = id(parser);
                    case "result" -> success = success(parser);
                    default -> parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return NONE;
        }
        return new StatementWords(verb, object, success);
    }

    private static @Nullable String id(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        String id = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isId = parser.currentName().equals("id");
            JsonToken token = parser.nextToken();
            if (isId && token == JsonToken.VALUE_STRING) {
                id = parser.getString();
            }
            parser.skipChildren();
        }
        return id;
    }

    private static @Nullable Boolean success(JsonParser parser) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        Boolean success = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean isSuccess = parser.currentName().equals("success");
            JsonToken token = parser.nextToken();
            if (isSuccess) {
                success = TRUTH.get(token);
            }
            parser.skipChildren();
        }
        return success;
    }
}
