package dev.regie.server;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A body of multipart/mixed (RFC 2046), written and read apart from the server. */
final class Multipart {
    private static final String BOUNDARY = "the-boundary-of-the-tests";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    /** A part as it came. */
    static final class Part {
        private final Map<String, String> headers;
        private final byte[] bytes;

        private Part(Map<String, String> headers, byte[] bytes) {
            this.headers = headers;
            this.bytes = bytes;
        }

        /** Names in lower case. */
        Map<String, String> headers() {
            return headers;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    String contentType() {
        return "multipart/mixed; boundary=\"" + BOUNDARY + '"';
    }

    Multipart json(String json) {
        text("\r\n--" + BOUNDARY + "\r\nContent-Type: application/json\r\n\r\n" + json);
        return this;
    }

    Multipart data(String contentType, String sha2, byte[] data) {
        dataHeaders(contentType, sha2);
        body.writeBytes(data);
        return this;
    }

    /** The headers of a part whose data the caller sends between {@link #open} and {@link #close}. */
    Multipart dataHeaders(String contentType, String sha2) {
        text("\r\n--" + BOUNDARY + "\r\nContent-Type: " + contentType
                + "\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: " + sha2 + "\r\n\r\n");
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(open());
        whole.writeBytes(close());
        return whole.toByteArray();
    }

    byte[] open() {
        return body.toByteArray();
    }

    byte[] close() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a body, in which one character stands for one byte. */
    static List<Part> read(String contentType, byte[] bytes) {
        String boundary = "\r\n--" + contentType.replaceFirst(".*boundary=\"?([^\";]+)\"?.*", "$1");
        String whole = "\r\n" + new String(bytes, StandardCharsets.ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int from = whole.indexOf(boundary);
        while (!whole.startsWith("--", from + boundary.length())) {
            int head = from + boundary.length() + 2;
            int blank = whole.indexOf("\r\n\r\n", head);
            from = whole.indexOf(boundary, blank);
            Map<String, String> headers = new TreeMap<>();
            whole.substring(head, blank).lines().forEach(line -> {
                String[] pair = line.split(":", 2);
                headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1].strip());
            });
            parts.add(new Part(headers, whole.substring(blank + 4, from).getBytes(StandardCharsets.ISO_8859_1)));
        }
        return parts;
    }
}
