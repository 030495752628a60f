package dev.regie.core.catalogue.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** When an activity counts as done: the five values of cmi5, with cmi5's meaning. */
public enum MoveOn {
    NOT_APPLICABLE("NotApplicable"),
    PASSED("Passed"),
    COMPLETED("Completed"),
    COMPLETED_AND_PASSED("CompletedAndPassed"),
    COMPLETED_OR_PASSED("CompletedOrPassed");

    private final String cmi5;

    MoveOn(String cmi5) {
        this.cmi5 = cmi5;
    }

    /** The value as cmi5 spells it in launch data and context extensions. */
    public String cmi5() {
        return cmi5;
    }

    /** The word in source files and JSON, such as {@code completed-and-passed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The rule with that word. */
    public static Optional<MoveOn> of(String id) {
        return Arrays.stream(values()).filter(moveOn -> moveOn.id().equals(id)).findFirst();
    }

    /** Whether an activity in that state is done. An activity to which nothing applies is done from the start. */
    public boolean satisfiedBy(boolean completed, boolean passed) {
        return switch (this) {
            case NOT_APPLICABLE -> true;
            case PASSED -> passed;
            case COMPLETED -> completed;
            case COMPLETED_AND_PASSED -> completed && passed;
            case COMPLETED_OR_PASSED -> completed || passed;
        };
    }
}
