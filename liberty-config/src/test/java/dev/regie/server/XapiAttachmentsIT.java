package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import dev.regie.server.Multipart.Part;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Attachments of statements over HTTP (xAPI 1.0.3 Communication 1.5, Data 2.4.11). */
class XapiAttachmentsIT {
    private static final String TYPE = "application/x-own";
    private static final int LARGE = 20_000_000;

    private final RegieServer server = RegieServer.shared();
    private final HttpClient http = HttpClient.newHttpClient();
    private final UUID id = UUID.randomUUID();

    private String statement(String sha2, int length, String more) {
        return """
                {"id":"%s","actor":{"mbox":"mailto:attached@example.org"},"verb":{"id":"https://example.org/sent"},\
                "object":{"id":"https://example.org/letters/1"},\
                "attachments":[{"usageType":"https://example.org/letter","display":{"en":"Letter"},\
                "contentType":"%s","length":%d,"sha2":"%s"%s}]}""".formatted(id, TYPE, length, sha2, more);
    }

    private <T> HttpResponse<T> ask(
            String method, String path, String type, BodyPublisher body, HttpResponse.BodyHandler<T> as)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(server.url("/xapi/statements" + path)))
                        .header("Authorization", Demo.KEY)
                        .header("X-Experience-API-Version", "1.0.3")
                        .header("Content-Type", type)
                        .method(method, body)
                        .build(),
                as);
    }

    private HttpResponse<String> post(Multipart multipart) throws IOException, InterruptedException {
        return ask(
                "POST",
                "",
                multipart.contentType(),
                BodyPublishers.ofByteArray(multipart.bytes()),
                BodyHandlers.ofString());
    }

    private HttpResponse<byte[]> withAttachments() throws IOException, InterruptedException {
        return ask(
                "GET",
                "?attachments=true&statementId=" + id,
                "application/json",
                BodyPublishers.noBody(),
                BodyHandlers.ofByteArray());
    }

    private List<Part> parts(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Multipart.read(answer.headers().firstValue("Content-Type").orElseThrow(), answer.body());
    }

    private int status() throws IOException, InterruptedException {
        return ask("GET", "?statementId=" + id, "application/json", BodyPublishers.noBody(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void what_was_sent_comes_back_to_the_byte_1_5_2() throws Exception {
        byte[] data = new byte[100_000];
        new Random(5).nextBytes(data);
        byte[] lines = "\r\n--\r\n\r\n--regie-\u0000".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(lines, 0, data, 500, lines.length);
        String sha2 = sha2Of(data);
        Multipart sent = new Multipart().json(statement(sha2, data.length, "")).data(TYPE, sha2, data);
        HttpResponse<String> answer = post(sent);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

        List<Part> parts = parts(withAttachments());
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().headers()).containsEntry("content-type", "application/json");
        assertThat(json(parts.getFirst()).get("id").asString()).isEqualTo(id.toString());
        assertThat(parts.getLast().headers())
                .containsEntry("content-type", TYPE)
                .containsEntry("content-transfer-encoding", "binary")
                .containsEntry("x-experience-api-hash", sha2);
        assertThat(parts.getLast().bytes()).isEqualTo(data);
        assertThat(post(sent).statusCode()).as("sent once more").isEqualTo(200);
        assertThat(parts(withAttachments())).hasSize(2);
    }

    @Test
    void data_with_another_digest_is_refused_and_nothing_is_stored_1_5_2() throws Exception {
        byte[] data = "one".getBytes(StandardCharsets.UTF_8);
        byte[] other = "two".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                post(new Multipart().json(statement(sha2Of(data), 3, "")).data(TYPE, sha2Of(data), other));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(answer.body()).get("property").asString())
                .isEqualTo("X-Experience-API-Hash");
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void data_that_no_statement_names_and_a_name_without_data_are_refused_1_5_2() throws Exception {
        byte[] data = "one".getBytes(StandardCharsets.UTF_8);
        byte[] other = "two".getBytes(StandardCharsets.UTF_8);
        assertThat(post(new Multipart()
                                .json(statement(sha2Of(data), 3, ""))
                                .data(TYPE, sha2Of(data), data)
                                .data(TYPE, sha2Of(other), other))
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> answer = post(new Multipart().json(statement(sha2Of(data), 3, "")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Json.MAPPER.readTree(answer.body()).get("property").asString())
                .isEqualTo("attachments[0].fileUrl");
        assertThat(status()).isEqualTo(404);
    }

    @Test
    void one_that_lies_elsewhere_needs_no_data_1_5_1() throws Exception {
        String sha2 = sha2Of(new byte[] {1});
        String body = statement(sha2, 1, ",\"fileUrl\":\"https://example.org/letter\"");
        assertThat(ask("POST", "", "application/json", BodyPublishers.ofString(body), BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        List<Part> parts = parts(withAttachments());
        assertThat(parts).hasSize(1);
        assertThat(json(parts.getFirst()).at("/attachments/0/fileUrl").asString())
                .isEqualTo("https://example.org/letter");
    }

    @Test
    void twenty_megabytes_go_through_and_leave_no_file_behind() throws Exception {
        byte[] data = new byte[LARGE];
        new Random(20).nextBytes(data);
        String sha2 = sha2Of(data);
        Multipart frame = new Multipart().json(statement(sha2, LARGE, "")).dataHeaders(TYPE, sha2);
        BodyPublisher body = BodyPublishers.ofByteArrays(List.of(frame.open(), data, frame.close()));
        HttpResponse<String> answer = ask("POST", "", frame.contentType(), body, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);

        assertThat(Arrays.equals(parts(withAttachments()).getLast().bytes(), data))
                .as("the same bytes")
                .isTrue();
        Path spool = server.data().resolve("spool");
        try (Stream<Path> left = Files.list(spool)) {
            assertThat(left).as("the folder for what is under way").isEmpty();
        }
    }

    private static String sha2Of(byte[] data) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
    }

    private static JsonNode json(Part part) {
        return Json.MAPPER.readTree(part.bytes());
    }
}
