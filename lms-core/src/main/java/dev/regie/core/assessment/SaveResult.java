package dev.regie.core.assessment;

/** What became of a response. */
public enum SaveResult {
    SAVED,
    /** There is no such attempt of this registration. */
    UNKNOWN_ATTEMPT,
    /** The attempt does not ask this item. */
    UNKNOWN_ITEM,
    /** The response does not fit the item: an unknown or repeated answer, more than one of a single choice, an order that leaves answers out. */
    DOES_NOT_FIT,
    /** The attempt was submitted; nothing was changed. */
    ALREADY_SUBMITTED
}
