package dev.regie.core.lrs;

/** What became of a change to a document. */
public enum DocumentResult {
    DONE,
    /** The precondition does not hold; nothing was changed. */
    PRECONDITION_FAILED,
    /** Only two JSON objects can be merged; nothing was changed. */
    NOT_MERGEABLE
}
