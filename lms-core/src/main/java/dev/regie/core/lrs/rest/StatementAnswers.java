package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.ActivityService;
import dev.regie.core.lrs.AttachmentService;
import dev.regie.core.lrs.StoredAttachment;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.lrs.internal.StatementFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Statements as an answer holds them: in the format that was asked for, with the data of their attachments or without. */
@ApplicationScoped
public class StatementAnswers {
    private static final String JSON = "application/json";
    private static final String LINE = "\r\n";

    @Inject
    ActivityService activities;

    @Inject
    AttachmentService attachments;

    /** The statements in the format of the request, in their order. */
    List<String> texts(List<StoredStatement> statements, StatementParameters parameters, XapiRequest request) {
        List<String> received = statements.stream().map(StoredStatement::json).toList();
        return switch (parameters.format()) {
            case "ids" -> received.stream().map(StatementFormat::ids).toList();
            case "canonical" ->
                canonical(received, request.header("Accept-Language").orElse(""));
            default -> received;
        };
    }

    private List<String> canonical(List<String> received, String acceptLanguage) {
        Set<String> iris = new LinkedHashSet<>();
        received.forEach(json -> iris.addAll(StatementFormat.activities(json)));
        Map<String, String> definitions = activities.definitions(iris);
        return received.stream()
                .map(json -> StatementFormat.canonical(json, definitions, acceptLanguage))
                .toList();
    }

    /** An answer with this JSON, and with the data of the attachments if the request wants it. */
    Response.ResponseBuilder answer(String json, List<StoredStatement> statements, StatementParameters parameters) {
        if (!parameters.attachments()) {
            return Response.ok(json).type(JSON);
        }
        List<StoredAttachment> found = attachments.of(statements);
        String boundary = "regie-" + UUID.randomUUID();
        StreamingOutput body = out -> write(out, boundary, json, found);
        return Response.ok(body).type("multipart/mixed; boundary=" + boundary);
    }

    private void write(OutputStream out, String boundary, String json, List<StoredAttachment> found)
            throws IOException {
        text(out, "--" + boundary + LINE + "Content-Type: application/json" + LINE + LINE + json);
        for (StoredAttachment attachment : found) {
            text(
                    out,
                    LINE + "--" + boundary + LINE
                            + "Content-Type: " + attachment.contentType() + LINE
                            + "Content-Transfer-Encoding: binary" + LINE
                            + "Content-Length: " + attachment.length() + LINE
                            + "X-Experience-API-Hash: " + attachment.sha2() + LINE + LINE);
            attachments.copy(attachment, out);
        }
        text(out, LINE + "--" + boundary + "--" + LINE);
    }

    private static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
