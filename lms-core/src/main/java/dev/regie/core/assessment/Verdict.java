package dev.regie.core.assessment;

import org.jspecify.annotations.Nullable;

/** What a response to an item comes to. */
public enum Verdict {
    RIGHT,
    /** Not right as a whole, however much of it may be. */
    WRONG,
    /** There is no right or wrong here, or none that a program could tell. */
    NOT_JUDGED;

    /** As JSON and xAPI say it: null where nothing is judged. */
    public @Nullable Boolean correct() {
        return switch (this) {
            case RIGHT -> true;
            case WRONG -> false;
            case NOT_JUDGED -> null;
        };
    }
}
