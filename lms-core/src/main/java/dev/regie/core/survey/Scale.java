package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answers with.
 *
 * @param labels in plain text, from the least, which counts 1, to the most
 * @param unsure what one says who has no answer; counts as none
 */
public record Scale(
        String id, List<LanguageMap> labels, @Nullable LanguageMap unsure) {
    /** How many labels a scale has at least. */
    public static final int FEWEST = 2;

    /** How many it has at most: more does not fit a phone. */
    public static final int MOST = 7;

    public Scale {
        StableId.require(id);
        labels = List.copyOf(labels);
        if (labels.size() < FEWEST || labels.size() > MOST) {
            throw new IllegalArgumentException("A scale has 2 to 7 points; this has " + labels.size());
        }
        labels.forEach(label -> requireNonNull(label, "label"));
    }

    /** How many points it has, and what the last of them counts. */
    public int points() {
        return labels.size();
    }
}
