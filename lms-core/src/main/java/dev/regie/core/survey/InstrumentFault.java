package dev.regie.core.survey;

import java.util.stream.Stream;

/**
 * A rule that an instrument breaks.
 *
 * @param path where, such as {@code dimension/trust/low}; empty for the instrument itself
 * @param detail what was found, in English, for the author and the log
 */
public record InstrumentFault(Rule rule, String path, String detail) {

    /** The rules in force. {@link InstrumentRules} names the functions that look for them. */
    public enum Rule {
        ID_USED_TWICE,
        TOO_FEW_PARTS,
        REFERENCE_UNKNOWN,
        NEVER_USED,
        NOT_ANONYMOUS,
        SCALES_DIFFER,
        MINIMUM_OUT_OF_REACH,
        RANGE_GAP,
        RANGE_OVERLAP,
        RANGE_BEYOND_SCALE,
        NOTHING_FITS,
        DAY_UNKNOWN,
        STAGE_NEVER_REACHED,
        NEVER_ENDS
    }

    static Stream<InstrumentFault> when(boolean broken, Rule rule, String path, String detail) {
        return broken ? Stream.of(new InstrumentFault(rule, path, detail)) : Stream.of();
    }
}
