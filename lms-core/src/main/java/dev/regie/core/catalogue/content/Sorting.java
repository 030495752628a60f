package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to be put where they belong. A response says {@code thing:bin}, every thing once.
 *
 * @param bins their names in plain text
 * @param feedback what everyone reads after answering; {@link CourseRules} asks for it
 */
public record Sorting(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<NamedText> bins,
        List<Thing> things)
        implements Judged {
    public Sorting {
        Items.require(id, objective, weight, prompt);
        bins = List.copyOf(bins);
        things = List.copyOf(things);
    }

    @Override
    public List<String> rightResponse() {
        return things.stream().map(thing -> thing.id() + ":" + thing.bin()).toList();
    }

    /**
     * Something, as Markdown, that belongs in a bin.
     *
     * @param feedback why it belongs there, as Markdown, or null
     */
    public record Thing(
            String id,
            String bin,
            LanguageMap text,
            @Nullable LanguageMap feedback) {
        public Thing {
            requireNonNull(text, "text");
            StableId.require(id);
            StableId.require(bin);
        }
    }
}
