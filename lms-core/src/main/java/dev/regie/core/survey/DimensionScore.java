package dev.regie.core.survey;

import java.math.BigDecimal;

/** What came of the answers on one dimension. */
public sealed interface DimensionScore {
    Dimension dimension();

    /** How many of its items were answered. */
    int answered();

    /**
     * There is a score.
     *
     * @param score with one decimal, as it is shown; the range is that of this score and not of a more exact one
     */
    record Scored(Dimension dimension, int answered, BigDecimal score, ScoreRange range) implements DimensionScore {}

    /** There is none: fewer answers than the dimension needs. */
    record TooFew(Dimension dimension, int answered) implements DimensionScore {}
}
