package dev.regie.core.lrs;

/**
 * What one request may hold. Beyond it the answer is 413, or 400 for nesting.
 *
 * @param bodyBytes size of the body of a statement request
 * @param documentBytes size of a State or profile document
 * @param statements statements in one batch
 * @param depth objects and arrays within each other
 */
public record RequestLimits(int bodyBytes, int documentBytes, int statements, int depth) {
    /** What an installation has without a setting. */
    public static final RequestLimits DEFAULT = new RequestLimits(10_000_000, 10_000_000, 1000, 100);
}
