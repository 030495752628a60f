package dev.regie.core.lrs.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON as a tree, with numbers as they were written; for comparing, merging and abridging, never for storing a statement. */
final class Trees {
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(250)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();
    private static final ObjectWriter ASCII = MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private Trees() {}

    /** @throws tools.jackson.core.JacksonException if it is no JSON */
    static JsonNode read(String json) {
        try (JsonParser parser = new WrittenNumbers(MAPPER.createParser(json))) {
            return read(parser);
        }
    }

    static JsonNode read(byte[] json) {
        try (JsonParser parser = new WrittenNumbers(MAPPER.createParser(json))) {
            return read(parser);
        }
    }

    private static JsonNode read(JsonParser parser) {
        JsonNode node = MAPPER.readTree(parser);
        if (node == null || parser.nextToken() != null) {
            throw new StreamReadException(parser, "There must be one JSON value");
        }
        return node;
    }

    /** Reads an object of our own. */
    static ObjectNode readObject(String json) {
        if (read(json) instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("Not a JSON object");
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /** The same in ASCII alone, so that half a surrogate pair survives where text is kept as UTF-8. */
    static String writeAscii(JsonNode node) {
        return ASCII.writeValueAsString(node);
    }
}
