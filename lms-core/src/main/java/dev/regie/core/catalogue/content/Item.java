package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;

/** Something asked, in a lesson or in an assessment's bank. */
public sealed interface Item permits Judged, Unjudged {
    /** Unique in its activity and never used again for something else. */
    String id();

    /** Id of the objective it is about. */
    String objective();

    /** What is asked, as Markdown. */
    LanguageMap prompt();

    /** The word in source files, JSON and the player's protocol. */
    default String type() {
        return switch (this) {
            case SingleChoice _ -> "single-choice";
            case MultipleChoice _ -> "multiple-choice";
            case TrueFalse _ -> "true-false";
            case Situational _ -> "situational";
            case Ordering _ -> "ordering";
            case Matching _ -> "matching";
            case Sorting _ -> "sorting";
            case Numeric _ -> "numeric";
            case FillIn _ -> "fill-in";
            case ShortText _ -> "short-text";
            case LongText _ -> "long-text";
            case Likert _ -> "likert";
        };
    }
}
