package dev.regie.core.lrs.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** JSON documents as text: judged and merged without ever turning a number or a string into something else. */
final class JsonObjects {
    private static final String MEDIA_TYPE = "application/json";

    private final JsonFactory factory;

    /** @param depth how deeply objects and arrays may be nested */
    JsonObjects(int depth) {
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** Whether a content type says JSON, whatever its parameters. */
    static boolean isJson(String contentType) {
        return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(MEDIA_TYPE);
    }

    /** Whether it is one JSON value of any kind. */
    boolean isValid(byte[] content) {
        return text(content).map(this::isValue).orElse(false);
    }

    private boolean isValue(String text) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                return false;
            }
            parser.skipChildren();
            return parser.nextToken() == null;
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Whether it is one JSON object. */
    boolean isObject(byte[] content) {
        return properties(content).isPresent();
    }

    /**
     * The first object with each property of the second set to its value there; what lies within a property is replaced as
     * a whole (xAPI 1.0.3 Communication 2.2). Empty unless both are JSON objects.
     */
    Optional<byte[]> merge(byte[] first, byte[] second) {
        Optional<Map<String, String>> changed = properties(second);
        Optional<Map<String, String>> all = properties(first);
        if (changed.isEmpty() || all.isEmpty()) {
            return Optional.empty();
        }
        all.get().putAll(changed.get());
        StringBuilder merged = new StringBuilder(first.length + second.length).append('{');
        all.get().forEach((name, text) -> {
            if (merged.length() > 1) {
                merged.append(',');
            }
            merged.append('"')
                    .append(JsonStringEncoder.getInstance().quoteAsCharArray(name))
                    .append("\":")
                    .append(text);
        });
        return Optional.of(merged.append('}').toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The values of an object's properties, each as it is written; the last of a name that appears twice. */
    private Optional<Map<String, String>> properties(byte[] content) {
        return text(content).flatMap(this::propertiesOf);
    }

    private Optional<Map<String, String>> propertiesOf(String text) {
        Map<String, String> properties = new LinkedHashMap<>();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                int from = (int) parser.currentTokenLocation().getCharOffset();
                parser.skipChildren();
                parser.finishToken();
                properties.put(name, text.substring(from, (int)
                        parser.currentLocation().getCharOffset()));
            }
            return parser.nextToken() == null ? Optional.of(properties) : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(byte[] content) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }
}
