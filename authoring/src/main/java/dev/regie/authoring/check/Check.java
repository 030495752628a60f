package dev.regie.authoring.check;

/** What is looked at. Each has one named function that finds where a course falls short. */
public enum Check {
    /** The kinds of activity that every course has. */
    BLEND,
    LESSON_COUNT,
    LESSON_LENGTH,
    READING_LEVEL,
    BLOCK_VARIETY,
    DRAWINGS,
    ALTERNATIVE_TEXT,
    BANK_SIZE,
    ITEM_TYPES,
    OBJECTIVES_ASKED,
    FEEDBACK,
    /** Whether choosing the longest or the shortest answer beats chance. */
    GUESSABLE_BY_LENGTH,
    /** Whether choosing by place beats chance. */
    GUESSABLE_BY_POSITION,
    CASE_SIZE,
    CASE_PATHS,
    /** Whether decisions change later scenes and not only what is said about them. */
    CASE_CONSEQUENCE,
    /** Whether words are explained where they are met, once, in a sentence, and the same in all courses. */
    TERMS,
    SPELLING,
    TRANSLATION,
    /** Runs of words shared with an article that the course was learned from. */
    SOURCE_OVERLAP,
    /** Whether an instrument's items are short, and reversed ones no riddles. */
    ITEM_WORDING,
    /** Whether who answers anonymously is told of the smallest group. */
    FLOOR_SAID,
    /** Whether an instrument leads to courses that there are or will be. */
    COURSE_KNOWN
}
