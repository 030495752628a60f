package dev.regie.core.enrolment;

/** How far somebody is, in the only three words that others than the learner get to see. */
public enum Standing {
    NOT_STARTED,
    BUSY,
    DONE
}
