package dev.regie.core.lrs.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the attachments of a statement. Whether the data of each is there is judged when the whole request is known. */
final class AttachmentReader {
    static final String SIGNATURE = "http://adlnet.gov/expapi/attachments/signature";
    private static final String SIGNATURE_TYPE = "application/octet-stream";
    private static final List<String> REQUIRED = List.of("usageType", "display", "contentType", "length", "sha2");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,19}");

    private @Nullable String usageType;
    private @Nullable String contentType;
    private @Nullable String sha2;

    private AttachmentReader() {}

    static void read(JsonWalk walk, Consumer<DeclaredAttachment> found) throws Refused {
        walk.array(Section.ATTACHMENT, () -> found.accept(new AttachmentReader().one(walk)));
    }

    private DeclaredAttachment one(JsonWalk walk) throws Refused {
        Set<String> names = walk.object(Section.ATTACHMENT, name -> property(walk, name));
        for (String required : REQUIRED) {
            if (!names.contains(required)) {
                throw walk.refusedAt(required, Section.ATTACHMENT, "is missing");
            }
        }
        boolean signature = SIGNATURE.equals(usageType);
        if (signature && !SIGNATURE_TYPE.equals(contentType)) {
            throw walk.refusedAt("contentType", Section.SIGNATURE, "of a signature must be " + SIGNATURE_TYPE);
        }
        Refused missing = walk.refusedAt(
                "fileUrl", Section.ATTACHMENT_REQUEST, "is missing, and the request does not carry the data either");
        return new DeclaredAttachment(
                Objects.requireNonNullElse(sha2, ""),
                Objects.requireNonNullElse(contentType, ""),
                signature,
                names.contains("fileUrl") ? null : missing.error(),
                walk.refusedAt("sha2", Section.SIGNATURE, "names a signature that is malformed")
                        .error());
    }

    private void property(JsonWalk walk, String name) throws Refused {
        switch (name) {
            case "usageType" -> usageType = walk.iri(Section.ATTACHMENT);
            case "fileUrl" -> walk.iri(Section.ATTACHMENT);
            case "display", "description" -> walk.languageMap(Section.ATTACHMENT);
            case "contentType" ->
                contentType = walk.string(Section.ATTACHMENT, Formats::isMediaType, "an Internet media type");
            case "length" -> {
                if (!LENGTH.matcher(walk.number(Section.ATTACHMENT)).matches()) {
                    throw walk.refused(Section.ATTACHMENT, "must be a whole number of octets");
                }
            }
            case "sha2" ->
                sha2 = walk.string(Section.ATTACHMENT, Formats::isSha2, "a SHA-2 digest in hexadecimal digits")
                        .toLowerCase(Locale.ROOT);
            default -> throw walk.unknown(Section.ATTACHMENT);
        }
    }
}
