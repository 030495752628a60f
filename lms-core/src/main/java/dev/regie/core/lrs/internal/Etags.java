package dev.regie.core.lrs.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Entity tags as xAPI 1.0.3 Communication 3.1 has them: the SHA-1 of the content, in lower-case hexadecimal digits. */
public final class Etags {
    private Etags() {}

    /** The tag of this content, without quotes. */
    public static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
