package dev.regie.core.catalogue.content;

import java.util.stream.Stream;

/**
 * A rule that a piece of content breaks.
 *
 * @param rule which one
 * @param path where, from the course down, such as {@code first-lesson/listening/a}; empty for the course itself
 * @param detail what was found, in English, for the author and the log
 */
public record Fault(Rule rule, String path, String detail) {

    /** The rules in force. {@link CourseRules} names the functions that look for them. */
    public enum Rule {
        ID_USED_TWICE,
        OBJECTIVE_UNKNOWN,
        OBJECTIVE_NOT_TAUGHT,
        OBJECTIVE_NOT_TESTED,
        TEXT_MISSING,
        LANGUAGE_NOT_DECLARED,
        ALTERNATIVE_TEXT_MISSING,
        ALTERNATIVE_TEXT_ON_DECORATION,
        CAPTIONS_MISSING,
        DESCRIPTION_MISSING,
        MEDIA_MISSING,
        EMBED_HOST_UNKNOWN,
        TOO_FEW_PARTS,
        TOO_MANY_PARTS,
        REFERENCE_UNKNOWN,
        TOO_FEW_ANSWERS,
        RIGHT_ANSWER_MISSING,
        MORE_THAN_ONE_RIGHT_ANSWER,
        BIN_UNUSED,
        GAPS_DIFFER,
        FEEDBACK_MISSING,
        DRAW_EXCEEDS_BANK,
        NOTHING_JUDGED,
        MASTERY_MEANINGLESS,
        WAY_MISSING,
        FLAG_NEVER_SET,
        NEVER_REACHED,
        NEVER_ENDS,
        TOO_FEW_DECISIONS,
        MINUTES_DIFFER,
        MATERIAL_EMPTY,
        MOVE_ON_IMPOSSIBLE,
        NOT_OPTIONAL,
        REQUIRED_AFTER_THE_END,
        NOTHING_REQUIRED,
        KEY_RESERVED,
        TERM_UNKNOWN,
        TERM_MISPLACED,
        ID_WITH_ANOTHER_MEANING,
        NOT_EDITORIAL
    }

    /** The fault, if the rule is broken. */
    static Stream<Fault> when(boolean broken, Rule rule, String path, String detail) {
        return broken ? Stream.of(new Fault(rule, path, detail)) : Stream.of();
    }
}
