package dev.regie.core.lrs.rest;

import dev.regie.core.lrs.AttachmentData;
import dev.regie.core.lrs.RequestLimits;
import dev.regie.core.lrs.internal.Parameters;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request to store statements brings: their text and the data of their attachments (xAPI Communication 1.5). Close it when
 * the request has been answered.
 */
final class StatementBody implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(StatementBody.class.getName());
    private static final String JSON = "application/json";
    private static final String HASH = "X-Experience-API-Hash";
    private static final Pattern BOUNDARY =
            Pattern.compile(";\\s*boundary\\s*=\\s*(?:\"([^\"]{1,70})\"|([^\\s;\"]{1,70}))", Pattern.CASE_INSENSITIVE);
    private static final Map<Integer, String> ALGORITHMS =
            Map.of(56, "SHA-224", 64, "SHA-256", 96, "SHA-384", 128, "SHA-512");

    private final XapiRequest request;
    private final RequestLimits limits;
    private final Path folder;
    private final List<SpooledPart> parts = new ArrayList<>();
    private String statements = "";
    private long bytes;

    private StatementBody(XapiRequest request, RequestLimits limits, Path folder) {
        this.request = request;
        this.limits = limits;
        this.folder = folder;
    }

    /** @param folder where data lies while the request is handled */
    static StatementBody read(XapiRequest request, RequestLimits limits, Path folder) {
        StatementBody body = new StatementBody(request, limits, folder);
        switch (request.mediaType()) {
            case JSON -> body.statements = request.text(limits.bodyBytes());
            case "multipart/mixed" -> body.multipart();
            default -> throw body.wrong("Content-Type", "Statements come as application/json or multipart/mixed.");
        }
        return body;
    }

    String statements() {
        return statements;
    }

    List<AttachmentData> data() {
        return List.copyOf(parts);
    }

    private void multipart() {
        Matcher boundary = BOUNDARY.matcher(request.contentType());
        if (!boundary.find()) {
            throw wrong("Content-Type", "multipart/mixed needs a boundary.");
        }
        String text = boundary.group(1) == null ? boundary.group(2) : boundary.group(1);
        try {
            MultipartReader reader = new MultipartReader(request.stream(), text);
            if (!reader.next()) {
                throw wrong("", "The request has no parts; the first holds the statements.");
            }
            first(reader);
            while (reader.next()) {
                attachment(reader);
            }
        } catch (MultipartReader.Malformed malformed) {
            close();
            throw wrong("", "The request is not multipart as RFC 2046 has it: " + malformed.getMessage() + '.');
        } catch (IOException e) {
            close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private void first(MultipartReader reader) throws IOException {
        String type = reader.headers().getOrDefault("Content-Type", "");
        if (!XapiRequest.mediaType(type).equals(JSON)) {
            throw wrong("Content-Type", "The first part holds the statements and is application/json.");
        }
        byte[] json = reader.body().readNBytes(limits.bodyBytes() + 1);
        if (json.length > limits.bodyBytes()) {
            throw tooLarge("The part with the statements is larger than " + limits.bodyBytes() + " bytes.");
        }
        statements = request.text(json);
    }

    private void attachment(MultipartReader reader) throws IOException {
        if (parts.size() == limits.attachments()) {
            throw tooLarge("A request brings the data of " + limits.attachments() + " attachments at most.");
        }
        Map<String, String> headers = reader.headers();
        Optional<String> hash = Optional.ofNullable(headers.get(HASH)).map(text -> text.toLowerCase(Locale.ROOT));
        if (hash.isEmpty()) {
            throw wrong(HASH, "Every part but the first needs the header " + HASH + '.');
        }
        if (!headers.getOrDefault("Content-Transfer-Encoding", "binary").equalsIgnoreCase("binary")) {
            throw wrong("Content-Transfer-Encoding", "The data of attachments comes as binary.");
        }
        InputStream data = reader.body();
        SpooledPart part = SpooledPart.read(
                data,
                headers.getOrDefault("Content-Type", ""),
                digest(hash.get()),
                folder,
                limits.requestBytes() - bytes);
        parts.add(part);
        bytes += part.length();
        if (bytes > limits.requestBytes()) {
            throw tooLarge("The data of the attachments is larger than " + limits.requestBytes() + " bytes.");
        }
        if (!part.sha2().equals(hash.get())) {
            throw wrong(HASH, "The data of a part has another digest than its header says: " + part.sha2() + '.');
        }
    }

    private MessageDigest digest(String hash) {
        String algorithm = ALGORITHMS.get(hash.length());
        if (algorithm == null) {
            throw wrong(HASH, "The header " + HASH + " is a SHA-2 digest in hexadecimal digits.");
        }
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-2", e);
        }
    }

    private XapiProblem wrong(String property, String message) {
        return new XapiProblem(400, message, property, Parameters.attachmentSection(request.version()));
    }

    private XapiProblem tooLarge(String message) {
        return new XapiProblem(413, message, "", Parameters.sizeSection(request.version()));
    }

    @Override
    public void close() {
        for (SpooledPart part : parts) {
            try {
                part.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "A file of an attachment was left behind", e);
            }
        }
    }
}
