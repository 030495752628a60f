package dev.regie.core.catalogue;

/** How far a version departs from the one before it. */
public enum Publication {
    /** Words and pictures: offered to those already under way, whose progress is kept by id. */
    EDITORIAL,
    /** What is to be done or known: for new enrolments; others move only by an explicit decision. */
    SUBSTANTIVE
}
