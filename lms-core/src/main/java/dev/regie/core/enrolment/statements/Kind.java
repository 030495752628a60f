package dev.regie.core.enrolment.statements;

import dev.regie.core.lrs.Verbs;
import java.util.Locale;

/** The kinds of statements Regie writes. Verbs and flags are those of cmi5 1.0, section 9; {@code answered} is "cmi5 allowed". */
public enum Kind {
    LAUNCHED(Verbs.LAUNCHED, true, false),
    INITIALIZED(Verbs.INITIALIZED, true, false),
    ANSWERED(Verbs.ANSWERED, false, false),
    COMPLETED(Verbs.COMPLETED, true, true),
    PASSED(Verbs.PASSED, true, true),
    FAILED(Verbs.FAILED, true, true),
    TERMINATED(Verbs.TERMINATED, true, false),
    ABANDONED(Verbs.ABANDONED, true, false),
    SATISFIED(Verbs.SATISFIED, true, false);

    private final String verb;
    private final boolean cmi5Defined;
    private final boolean moveOn;

    Kind(String verb, boolean cmi5Defined, boolean moveOn) {
        this.verb = verb;
        this.cmi5Defined = cmi5Defined;
        this.moveOn = moveOn;
    }

    /** The verb's IRI. */
    public String verb() {
        return verb;
    }

    /** The verb in English and, with it, the name of its template. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the statement carries the category of statements that cmi5 defines. */
    boolean cmi5Defined() {
        return cmi5Defined;
    }

    /** Whether the statement's result can move the learner on, which a category of cmi5 says. */
    boolean moveOn() {
        return moveOn;
    }
}
