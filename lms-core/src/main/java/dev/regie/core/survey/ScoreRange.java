package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Scores that mean the same. Scores have one decimal, so a range ends a tenth before the next begins.
 *
 * @param from the lowest score in it
 * @param to the highest score in it
 * @param title plain text
 * @param meaning what it may mean and what to ask, as Markdown
 * @param courses that fit
 * @param measures ids of those that fit
 */
public record ScoreRange(
        String id,
        BigDecimal from,
        BigDecimal to,
        LanguageMap title,
        LanguageMap meaning,
        List<CourseKey> courses,
        List<String> measures) {
    /** The distance between two neighbouring scores. */
    static final BigDecimal STEP = new BigDecimal("0.1");

    public ScoreRange {
        requireNonNull(title, "title");
        requireNonNull(meaning, "meaning");
        StableId.require(id);
        from = from.setScale(1, RoundingMode.UNNECESSARY);
        to = to.setScale(1, RoundingMode.UNNECESSARY);
        courses = List.copyOf(courses);
        measures = List.copyOf(measures);
    }

    boolean holds(BigDecimal score) {
        return score.compareTo(from) >= 0 && score.compareTo(to) <= 0;
    }
}
