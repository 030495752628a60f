package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What some items measure together; an item may serve more than one. Its score is the mean of the items answered, reversed ones
 * turned round.
 *
 * @param minimum how many items need an answer for a score
 * @param aspect which of the six it is, if it is one
 * @param title plain text
 * @param about Markdown
 * @param ranges from low to high
 */
public record Dimension(
        String id,
        LanguageMap title,
        @Nullable LanguageMap about,
        @Nullable Aspect aspect,
        List<String> items,
        int minimum,
        List<ScoreRange> ranges) {
    public Dimension {
        requireNonNull(title, "title");
        StableId.require(id);
        items = List.copyOf(items);
        ranges = List.copyOf(ranges);
    }

    /** The range that a score is in, one's own or the mean of a group; empty only where ranges leave a gap. */
    public Optional<ScoreRange> rangeOf(BigDecimal score) {
        return ranges.stream().filter(range -> range.holds(score)).findFirst();
    }
}
