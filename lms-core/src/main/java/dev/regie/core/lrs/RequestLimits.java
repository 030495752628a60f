package dev.regie.core.lrs;

/**
 * What one request may hold. Beyond it the answer is 413 (of a document nested too deeply, 400), 414 for the query, 431 for headers.
 *
 * @param bodyBytes the JSON of a statement request, which is held in memory
 * @param documentBytes a State or profile document
 * @param requestBytes a statement request with the data of its attachments, which is streamed
 * @param statements statements in one batch
 * @param depth objects and arrays within each other
 * @param attachments parts with data in one request
 * @param headerBytes names and values of all headers
 * @param queryBytes the query of the address, as sent
 */
public record RequestLimits(
        int bodyBytes,
        int documentBytes,
        long requestBytes,
        int statements,
        int depth,
        int attachments,
        int headerBytes,
        int queryBytes) {
    /** What an installation has without a setting. */
    public static final RequestLimits DEFAULT =
            new RequestLimits(10_000_000, 10_000_000, 100_000_000, 1000, 100, 100, 16_000, 16_000);
}
