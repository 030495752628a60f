package dev.regie.core.lrs.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a multipart body (RFC 2046, 5.1) part by part from a stream, and never holds more than a few kilobytes of it. The body of
 * a part must be read before the next part is asked for; what is left of it is skipped.
 */
final class MultipartReader {
    /** The body is not what RFC 2046 asks for. */
    static final class Malformed extends IOException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final int LONGEST_HEADERS = 16_384;
    private static final byte[] LINE_END = {'\r', '\n'};

    private final InputStream in;
    private final byte[] delimiter;
    private final byte[] buffer;
    private int from;
    private int to;
    private boolean inPart;

    MultipartReader(InputStream body, String boundary) {
        // The first delimiter may stand at the very beginning, without the line end that belongs to every other.
        this.in = new SequenceInputStream(new ByteArrayInputStream(LINE_END), body);
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        this.buffer = new byte[8192 + delimiter.length];
        this.inPart = true;
    }

    /** Goes to the next part; false at the end. */
    boolean next() throws IOException {
        while (inPart) {
            skipToDelimiter();
        }
        int first = one();
        int second = one();
        if (first == '-' && second == '-') {
            return false;
        }
        while (first == ' ' || first == '\t') {
            first = second;
            second = one();
        }
        if (first != '\r' || second != '\n') {
            throw new Malformed("a boundary is not alone on its line");
        }
        inPart = true;
        return true;
    }

    private void skipToDelimiter() throws IOException {
        byte[] waste = new byte[4096];
        while (read(waste, 0, waste.length) >= 0) {
            // not wanted
        }
    }

    /** The headers of the part, names in any case. Ask for them before the body. */
    Map<String, String> headers() throws IOException {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        int left = LONGEST_HEADERS;
        String name = "";
        while (true) {
            String line = line(left);
            left -= line.length();
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (line.charAt(0) == ' ' || line.charAt(0) == '\t') {
                headers.merge(name, line.strip(), (before, more) -> before + ' ' + more);
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                headers.put(name, line.substring(colon + 1).strip());
            } else {
                throw new Malformed("a header of a part has no colon");
            }
        }
    }

    private String line(int longest) throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            int c = one();
            if (c == '\r') {
                if (one() != '\n') {
                    throw new Malformed("a line of a header does not end with CR and LF");
                }
                return line.toString();
            }
            if (line.length() > longest) {
                throw new Malformed("the headers of a part are too long");
            }
            line.append((char) c);
        }
    }

    /** The body of the part. */
    InputStream body() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return MultipartReader.this.read(bytes, offset, length);
            }
        };
    }

    /** Reads up to the next delimiter and then takes that away; -1 from there on. */
    private int read(byte[] bytes, int offset, int length) throws IOException {
        if (!inPart) {
            return -1;
        }
        if (length == 0) {
            return 0;
        }
        int end = indexOfDelimiter();
        while (end < 0 && to - from < delimiter.length) {
            if (!fill()) {
                throw new Malformed("the last boundary is missing");
            }
            end = indexOfDelimiter();
        }
        int safe = end < 0 ? to - delimiter.length + 1 : end;
        if (safe == from) {
            from += delimiter.length;
            inPart = false;
            return -1;
        }
        int count = Math.min(length, safe - from);
        System.arraycopy(buffer, from, bytes, offset, count);
        from += count;
        return count;
    }

    private int indexOfDelimiter() {
        for (int i = from; i + delimiter.length <= to; i++) {
            if (buffer[i] == delimiter[0] && matches(i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean matches(int at) {
        for (int i = 1; i < delimiter.length; i++) {
            if (buffer[at + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    /** Reads more into the buffer; false at the end of the stream. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        from = 0;
        int count = in.read(buffer, to, buffer.length - to);
        if (count > 0) {
            to += count;
        }
        return count >= 0;
    }

    private int one() throws IOException {
        while (from == to) {
            if (!fill()) {
                throw new Malformed("it ends too early");
            }
        }
        return buffer[from++] & 0xff;
    }
}
