package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.StatementError;
import dev.regie.core.lrs.XapiVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of an attachment.
 *
 * @param sha2 in lower case
 * @param signature whether it signs the statement
 * @param missing what to answer if its data does not come along; none if it says where the data is
 * @param malformed what to answer if it is a signature that is none
 */
record DeclaredAttachment(
        String sha2,
        String contentType,
        boolean signature,
        @Nullable StatementError missing,
        StatementError malformed) {

    /** In a SubStatement, which is not signed. */
    DeclaredAttachment ofSubStatement() {
        return new DeclaredAttachment(sha2, contentType, false, missing, malformed);
    }

    /** The media type without its parameters. */
    static String bare(String contentType) {
        return contentType.split(";", 2)[0].strip();
    }

    /** What to answer to data of another type. */
    StatementError unlike(String partType, XapiVersion version) {
        return new StatementError(
                malformed.statement(),
                malformed.property().replace("sha2", "contentType"),
                Section.ATTACHMENT_REQUEST.in(version),
                "The part of the request with this digest is " + partType + ", the attachment " + contentType + '.');
    }

    /** Whether a part with this content type may be its data; parameters are left aside. */
    boolean fits(String partType) {
        return partType.isEmpty() || bare(partType).equalsIgnoreCase(bare(contentType));
    }
}
