package dev.regie.core.survey;

import dev.regie.core.access.DataClass;
import dev.regie.core.shared.LanguageMap;

/**
 * Something to ask, observe or keep track of with, written by us. Not validated: what comes out of it starts a conversation and
 * judges nobody.
 */
public sealed interface Instrument permits Questionnaire, Observation, Register, InCourses {
    /** What all kinds share; most of it can be asked here directly. */
    InstrumentHead head();

    default InstrumentId id() {
        return head().id();
    }

    /** Plain text. */
    default LanguageMap title() {
        return head().title();
    }

    default DataClass data() {
        return head().data();
    }

    /** The word in source files. */
    default String kind() {
        return switch (this) {
            case Questionnaire _ -> "questionnaire";
            case Observation _ -> "observation";
            case Register _ -> "register";
            case InCourses _ -> "in-courses";
        };
    }
}
