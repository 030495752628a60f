package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** What holds for every item. */
final class Items {
    private Items() {}

    static void require(String id, String objective, LanguageMap prompt) {
        requireNonNull(objective, "objective");
        requireNonNull(prompt, "prompt");
        StableId.require(id);
    }

    static void require(String id, String objective, double weight, LanguageMap prompt) {
        require(id, objective, prompt);
        Weight.require(weight);
    }
}
