package dev.regie.core.catalogue.content;

/**
 * A rule that a piece of content breaks.
 *
 * @param rule which one
 * @param path where, from the course down, such as {@code first-lesson/listening/a}; empty for the course itself
 * @param detail what was found, in English, for the author and the log
 */
public record Fault(Rule rule, String path, String detail) {

    /** The rules in force. {@link CourseRules} has one named function for each. */
    public enum Rule {
        ID_USED_TWICE,
        OBJECTIVE_UNKNOWN,
        OBJECTIVE_NOT_TAUGHT,
        OBJECTIVE_NOT_TESTED,
        TEXT_MISSING,
        LANGUAGE_NOT_DECLARED,
        ALTERNATIVE_TEXT_MISSING,
        ALTERNATIVE_TEXT_ON_DECORATION,
        MEDIA_MISSING,
        TOO_FEW_ANSWERS,
        RIGHT_ANSWER_MISSING,
        MORE_THAN_ONE_RIGHT_ANSWER,
        FEEDBACK_MISSING,
        DRAW_EXCEEDS_BANK,
        MOVE_ON_IMPOSSIBLE,
        NOTHING_REQUIRED,
        ID_WITH_ANOTHER_MEANING,
        NOT_EDITORIAL
    }
}
