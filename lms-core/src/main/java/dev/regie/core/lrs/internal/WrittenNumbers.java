package dev.regie.core.lrs.internal;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.POJONode;
import tools.jackson.databind.util.RawValue;

/**
 * Gives numbers as the characters they were written with: none is beyond bounds, none changes by being read, and a number with a
 * million digits costs nothing to anybody.
 */
final class WrittenNumbers extends JsonParserDelegate {
    WrittenNumbers(JsonParser parser) {
        super(parser);
    }

    /** The number, if the node is one that came through here. */
    static @Nullable String of(JsonNode node) {
        return node instanceof POJONode pojo
                        && pojo.getPojo() instanceof RawValue raw
                        && raw.rawValue() instanceof String digits
                ? digits
                : null;
    }

    private static boolean isNumber(@Nullable JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
    }

    private static @Nullable JsonToken shown(@Nullable JsonToken token) {
        return isNumber(token) ? JsonToken.VALUE_EMBEDDED_OBJECT : token;
    }

    @Override
    public @Nullable JsonToken nextToken() {
        return shown(super.nextToken());
    }

    @Override
    public @Nullable JsonToken currentToken() {
        return shown(super.currentToken());
    }

    @Override
    public int currentTokenId() {
        JsonToken token = currentToken();
        return token == null ? JsonToken.NOT_AVAILABLE.id() : token.id();
    }

    @Override
    public boolean hasToken(JsonToken token) {
        return currentToken() == token;
    }

    @Override
    public boolean hasTokenId(int id) {
        return currentTokenId() == id;
    }

    @Override
    public @Nullable Object getEmbeddedObject() {
        return isNumber(super.currentToken()) ? new RawValue(getString()) : super.getEmbeddedObject();
    }
}
