package dev.regie.authoring.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Whether a file is what its extension says, as far as its first bytes tell; formats without a signature must be text. */
final class Signatures {
    private static final String OOXML_PART = "[Content_Types].xml";
    private static final int ODF_TYPE_AT = 30;

    private Signatures() {}

    static boolean fits(String extension, byte[] bytes) {
        return switch (extension) {
            case "png" -> has(bytes, 0, "\u0089PNG\r\n\u001a\n");
            case "jpg" -> has(bytes, 0, "\u00ff\u00d8\u00ff");
            case "webp" -> has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP");
            case "mp3" -> has(bytes, 0, "ID3") || isMpegFrame(bytes);
            case "mp4", "m4a" -> has(bytes, 4, "ftyp");
            case "ogg" -> has(bytes, 0, "OggS");
            case "webm" -> has(bytes, 0, "\u001aE\u00df\u00a3");
            case "pdf" -> has(bytes, 0, "%PDF-");
            case "docx", "xlsx", "pptx" -> isZip(bytes) && latin(bytes).contains(OOXML_PART);
            case "odt", "ods", "odp" ->
                isZip(bytes) && has(bytes, ODF_TYPE_AT, "mimetypeapplication/vnd.oasis.opendocument.");
            case "vtt" -> isText(bytes) && (has(bytes, 0, "WEBVTT") || has(bytes, 0, "\u00ef\u00bb\u00bfWEBVTT"));
            case "txt", "csv" -> isText(bytes);
            default -> false;
        };
    }

    /** The signature is written as Latin-1, where each character is one byte. */
    private static boolean has(byte[] bytes, int at, String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < at + wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Eleven bits of sync, and a layer that is not reserved. */
    private static boolean isMpegFrame(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xe0) == 0xe0 && (bytes[1] & 0x06) != 0;
    }

    private static boolean isZip(byte[] bytes) {
        return has(bytes, 0, "PK\u0003\u0004");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .chars()
                            .noneMatch(c -> c == 0)
                    && bytes.length > 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
