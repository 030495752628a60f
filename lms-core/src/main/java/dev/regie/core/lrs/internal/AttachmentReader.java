package dev.regie.core.lrs.internal;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the attachments of a statement that comes without their data, so each must say where that is. */
final class AttachmentReader {
    private static final List<String> REQUIRED = List.of("usageType", "display", "contentType", "length", "sha2");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,19}");

    private AttachmentReader() {}

    static void read(JsonWalk walk) throws Refused {
        walk.array(Section.ATTACHMENT, () -> {
            Set<String> names = walk.object(Section.ATTACHMENT, name -> {
                switch (name) {
                    case "usageType", "fileUrl" -> walk.iri(Section.ATTACHMENT);
                    case "display", "description" -> walk.languageMap(Section.ATTACHMENT);
                    case "contentType" ->
                        walk.string(Section.ATTACHMENT, Formats::isMediaType, "an Internet media type");
                    case "length" -> {
                        if (!LENGTH.matcher(walk.number(Section.ATTACHMENT)).matches()) {
                            throw walk.refused(Section.ATTACHMENT, "must be a whole number of octets");
                        }
                    }
                    case "sha2" ->
                        walk.string(Section.ATTACHMENT, Formats::isSha2, "a SHA-2 digest in hexadecimal digits");
                    default -> throw walk.unknown(Section.ATTACHMENT);
                }
            });
            for (String required : REQUIRED) {
                if (!names.contains(required)) {
                    throw walk.refusedAt(required, Section.ATTACHMENT, "is missing");
                }
            }
            if (!names.contains("fileUrl")) {
                throw walk.refusedAt(
                        "fileUrl",
                        Section.ATTACHMENT_REQUEST,
                        "is missing, and the request carries no attachment data");
            }
        });
    }
}
