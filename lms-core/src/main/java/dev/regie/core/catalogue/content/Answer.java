package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers of an item.
 *
 * @param id unique in its item
 * @param text Markdown
 * @param correct whether choosing it is right; always false in an ordering
 * @param feedback Markdown for those who chose it; demanded in a choice, absent in an ordering
 */
public record Answer(
        String id,
        LanguageMap text,
        boolean correct,
        @Nullable LanguageMap feedback) {
    public Answer {
        requireNonNull(text, "text");
        StableId.require(id);
    }
}
