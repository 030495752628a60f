package dev.regie.search.query;

/** How far the answer keeps to what was typed. */
public enum Wording {
    /** All words were found as they were typed, in some form. */
    AS_ASKED,
    /** A word that nothing has was read as one that resembles it. */
    CORRECTED,
    /** Nothing has all the words; this has some. */
    SOME_WORDS
}
