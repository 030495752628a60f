package dev.regie.core.lrs;

/** What became of a change to a document; unless it is done nothing was changed. */
public enum DocumentResult {
    DONE,
    /** The precondition does not hold. */
    PRECONDITION_FAILED,
    /** There is one, and the request does not say which one it expects. */
    CONFLICT,
    /** There is none, and the request does not say whether it expects one, as it must. */
    PRECONDITION_MISSING,
    /** Only two JSON objects can be merged. */
    NOT_MERGEABLE,
    /** It says it is JSON and is not, or is nested too deeply. */
    NOT_JSON
}
