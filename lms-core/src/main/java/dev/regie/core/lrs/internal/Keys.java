package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.AgentKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What the link tables hold instead of identifiers: their SHA-256, so that neither length nor U+0000 matters to a
 * database.
 */
final class Keys {
    private Keys() {}

    static ByteBuffer of(String identifier) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(identifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    static ByteBuffer of(AgentKey agent) {
        return of(agent.kind().name() + ' ' + agent.text());
    }
}
