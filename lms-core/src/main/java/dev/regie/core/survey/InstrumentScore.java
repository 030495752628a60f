package dev.regie.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * How answers become scores: per dimension the mean of what was answered, reversed items turned round, with one decimal. An item
 * without an answer counts for nothing; with fewer answers than its minimum a dimension has no score. There is no total.
 */
public final class InstrumentScore {
    private InstrumentScore() {}

    /**
     * The scores on all dimensions, in their order.
     *
     * @param answers per item the point chosen, from 1; what was left open or not known is not among them
     * @throws IllegalArgumentException for an item without a scale, or a point that its scale does not have
     */
    public static List<DimensionScore> of(Questionnaire questionnaire, Map<String, Integer> answers) {
        answers.forEach((item, point) -> counted(questionnaire, item, point));
        return questionnaire.dimensions().stream()
                .map(dimension -> score(questionnaire, dimension, answers))
                .toList();
    }

    private static DimensionScore score(
            Questionnaire questionnaire, Dimension dimension, Map<String, Integer> answers) {
        List<Integer> points = dimension.items().stream()
                .filter(answers::containsKey)
                .map(item -> counted(questionnaire, item, Objects.requireNonNull(answers.get(item))))
                .toList();
        if (points.isEmpty() || points.size() < dimension.minimum()) {
            return new DimensionScore.TooFew(dimension, points.size());
        }
        BigDecimal score = mean(points);
        ScoreRange range = dimension
                .rangeOf(score)
                .orElseThrow(() -> new NoSuchElementException("No range of " + dimension.id() + " holds " + score));
        return new DimensionScore.Scored(dimension, points.size(), score, range);
    }

    /** With one decimal, halves up. */
    static BigDecimal mean(List<Integer> points) {
        int sum = points.stream().mapToInt(Integer::intValue).sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(points.size()), 1, RoundingMode.HALF_UP);
    }

    /** What a point counts: itself, or on a reversed item as far from the other end. */
    private static int counted(Questionnaire questionnaire, String id, int point) {
        SurveyItem.OnScale item = questionnaire
                .onScale(id)
                .orElseThrow(() -> new IllegalArgumentException("No item with a scale: " + id));
        int points = questionnaire.scale(item.scale()).orElseThrow().points();
        if (point < 1 || point > points) {
            throw new IllegalArgumentException("Item " + id + " has points 1 to " + points + ", not " + point);
        }
        return item.reversed() ? points + 1 - point : point;
    }
}
