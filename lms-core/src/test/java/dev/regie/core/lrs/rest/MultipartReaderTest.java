package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Multipart bodies as RFC 2046, 5.1 has them, from a stream that gives a few bytes at a time. */
class MultipartReaderTest {
    /** Gives at most a few bytes, as networks do. */
    private static InputStream trickling(byte[] bytes, int atOnce) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, atOnce));
            }
        };
    }

    private static List<String> parts(String body, int atOnce) throws IOException {
        MultipartReader reader =
                new MultipartReader(trickling(body.getBytes(StandardCharsets.ISO_8859_1), atOnce), "b");
        List<String> parts = new ArrayList<>();
        while (reader.next()) {
            parts.add(reader.headers() + new String(reader.body().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100_000})
    void parts_come_with_their_headers_and_to_the_byte(int atOnce) throws IOException {
        String body = "preamble\r\n--b\r\nContent-Type: application/json\r\nX-Long: a\r\n b\r\n\r\n{}\r\n--b  \r\n\r\n"
                + "\r\n--\r\n-b\r\n--a\r\n\r\n--b\r\nA: b\r\n\r\n\r\n--b--\r\nepilogue";
        assertThat(parts(body, atOnce))
                .containsExactly("{content-type=application/json, x-long=a b}{}", "{}\r\n--\r\n-b\r\n--a\r\n", "{a=b}");
    }

    @Test
    void a_body_without_preamble_begins_with_its_boundary() throws IOException {
        assertThat(parts("--b\r\n\r\nx\r\n--b--", 3)).containsExactly("{}x");
        assertThat(parts("--b--", 3)).isEmpty();
    }

    @Test
    void data_of_any_bytes_comes_out_as_it_went_in() throws IOException {
        byte[] data = new byte[300_000];
        new Random(5).nextBytes(data);
        byte[] head = "--b\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        byte[] tail = "\r\n--b--".getBytes(StandardCharsets.US_ASCII);
        byte[] body = new byte[head.length + data.length + tail.length];
        System.arraycopy(head, 0, body, 0, head.length);
        System.arraycopy(data, 0, body, head.length, data.length);
        System.arraycopy(tail, 0, body, head.length + data.length, tail.length);
        MultipartReader reader = new MultipartReader(trickling(body, 1000), "b");
        assertThat(reader.next()).isTrue();
        assertThat(reader.headers()).isEmpty();
        assertThat(reader.body().readAllBytes()).isEqualTo(data);
        assertThat(reader.next()).isFalse();
    }

    @Test
    void what_is_not_read_of_a_part_is_skipped() throws IOException {
        MultipartReader reader = new MultipartReader(
                trickling("--b\r\n\r\nabc\r\n--b\r\n\r\nd\r\n--b--".getBytes(StandardCharsets.US_ASCII), 4), "b");
        assertThat(reader.next()).isTrue();
        assertThat(reader.next()).isTrue();
        assertThat(reader.headers()).isEmpty();
        assertThat(reader.body().readAllBytes()).containsExactly('d');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing",
                "--b",
                "--b\r\n",
                "--b\r\n\r\nx",
                "--b\r\nno colon\r\n\r\nx\r\n--b--",
                "--bc\r\n\r\nx\r\n--b--",
                "--b\n\nx\n--b--"
            })
    void what_is_no_multipart_is_refused(String body) {
        assertThatThrownBy(() -> parts(body, 5)).isInstanceOf(MultipartReader.Malformed.class);
    }
}
