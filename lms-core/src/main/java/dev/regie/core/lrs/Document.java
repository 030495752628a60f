package dev.regie.core.lrs;

import java.time.Instant;

/**
 * A State or profile document.
 *
 * @param contentType as it was sent
 * @param content exactly the bytes that were sent, unless documents were merged
 * @param etag SHA-1 of the content in hexadecimal digits, without quotes
 */
@SuppressWarnings("ArrayRecordComponent") // passed on to the database or the network, never compared
public record Document(String contentType, byte[] content, String etag, Instant changedAt) {}
