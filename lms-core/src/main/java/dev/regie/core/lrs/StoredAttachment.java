package dev.regie.core.lrs;

import java.util.UUID;

/**
 * An attachment whose data is in the store.
 *
 * @param sha2 in lower-case hexadecimal digits, of the algorithm the sender chose
 * @param contentType as the statement says
 * @param length in bytes
 * @param content under which its pieces are kept
 */
public record StoredAttachment(String sha2, String contentType, long length, UUID content) {}
