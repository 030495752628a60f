package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things that belong together two by two. A response names pairs as {@code left:right}, every left once.
 *
 * @param feedback what everyone reads after answering; {@link CourseRules} asks for it
 */
public record Matching(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<Pair> pairs)
        implements Judged {
    public Matching {
        Items.require(id, objective, weight, prompt);
        pairs = List.copyOf(pairs);
    }

    @Override
    public List<String> rightResponse() {
        return pairs.stream().map(pair -> pair.id() + ":" + pair.id()).toList();
    }

    /** Two texts, as Markdown, that belong together; both sides go by the pair's id. */
    public record Pair(String id, LanguageMap left, LanguageMap right) {
        public Pair {
            requireNonNull(left, "left");
            requireNonNull(right, "right");
            StableId.require(id);
        }
    }
}
