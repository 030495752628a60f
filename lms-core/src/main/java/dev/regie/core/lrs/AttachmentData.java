package dev.regie.core.lrs;

import java.io.IOException;
import java.io.InputStream;

/** The data of an attachment as it came with a request, its digest checked. It can be read more than once. */
public interface AttachmentData {
    /** SHA-224, -256, -384 or -512 in lower-case hexadecimal digits, whichever the sender chose. */
    String sha2();

    /** The media type that the part of the request gave; empty if it gave none. */
    String contentType();

    /** In bytes. */
    long length();

    /** The bytes from the beginning. */
    InputStream open() throws IOException;
}
