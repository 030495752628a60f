package dev.regie.ui.component;

import dev.regie.core.enrolment.Standing;

/** The three words for how far somebody is, as shapes. */
public final class Standings {

    private Standings() {}

    /** The shape and word of a standing. */
    public static Status status(Standing standing) {
        return switch (standing) {
            case NOT_STARTED -> Status.NOT_STARTED;
            case BUSY -> Status.BUSY;
            case DONE -> Status.DONE;
        };
    }
}
