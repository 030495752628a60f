package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards to think about before they are turned over. All texts are Markdown. */
public record FlipCards(
        String id, boolean required, @Nullable LanguageMap intro, List<Card> cards) implements LessonBlock {
    public FlipCards {
        StableId.require(id);
        cards = List.copyOf(cards);
    }

    /** A card with two sides. */
    public record Card(String id, LanguageMap front, LanguageMap back) {
        public Card {
            requireNonNull(front, "front");
            requireNonNull(back, "back");
            StableId.require(id);
        }
    }
}
