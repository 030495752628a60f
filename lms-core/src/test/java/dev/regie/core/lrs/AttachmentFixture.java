package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.with;

import dev.regie.core.shared.Digests;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements with attachments, and the requests that bring them. */
final class AttachmentFixture {
    static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";

    private AttachmentFixture() {}

    /** An attachment whose data comes along. */
    static String declared(byte[] data, String contentType) {
        return declared("https://e.org/usage", Digests.sha256(data), contentType, data.length);
    }

    static String declared(String usage, String sha2, String contentType, int length) {
        return "{\"usageType\":\"" + usage + "\",\"display\":{\"en\":\"A\"},\"contentType\":\"" + contentType
                + "\",\"length\":" + length + ",\"sha2\":\"" + sha2 + "\"}";
    }

    static String statement(String... attachments) {
        return with("\"attachments\":" + Stream.of(attachments).collect(Collectors.joining(",", "[", "]")));
    }

    /** A statement that is signed, with its signature. */
    static StatementRequest signed(String statement, String jws, String contentType) {
        byte[] bytes = jws.getBytes(StandardCharsets.US_ASCII);
        String sha2 = Digests.sha256(bytes);
        String declared = declared(SIGNATURE, sha2, contentType, bytes.length);
        return request(
                statement.substring(0, statement.length() - 1) + ",\"attachments\":[" + declared + "]}",
                SignatureFixture.data(bytes, sha2, contentType));
    }

    static StatementRequest request(String body, AttachmentData... data) {
        return new StatementRequest(
                body, XapiVersion.V1_0, Optional.empty(), new Sender(new Authority.Client("key"), true), List.of(data));
    }

    static AttachmentData data(byte[] bytes) {
        return SignatureFixture.data(bytes, Digests.sha256(bytes), "");
    }
}
