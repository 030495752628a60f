package dev.regie.core.lrs;

/**
 * A document as a request brings it.
 *
 * @param contentType as it was sent
 * @param version the version of the specification that the request speaks
 */
@SuppressWarnings("ArrayRecordComponent") // passed on to the database, never compared
public record DocumentChange(String contentType, byte[] content, Precondition precondition, XapiVersion version) {}
