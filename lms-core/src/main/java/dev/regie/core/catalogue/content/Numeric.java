package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a number.
 *
 * @param tolerance how far a right response may be off either way, at least 0
 * @param unit plain text, or null
 * @param right feedback as Markdown for those who have it
 * @param wrong feedback as Markdown for those who have not
 */
public record Numeric(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        BigDecimal answer,
        BigDecimal tolerance,
        @Nullable LanguageMap unit,
        LanguageMap right,
        LanguageMap wrong)
        implements Judged {
    public Numeric {
        requireNonNull(right, "right");
        requireNonNull(wrong, "wrong");
        Items.require(id, objective, weight, prompt);
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("A tolerance is 0 or more; this is " + tolerance);
        }
        answer = plain(answer);
        tolerance = plain(tolerance);
    }

    @Override
    public List<String> rightResponse() {
        return List.of(answer.toPlainString());
    }

    /** One form for equal numbers, so that records and JSON are equal too. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
