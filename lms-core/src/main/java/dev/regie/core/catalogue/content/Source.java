package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** A work the course draws on, with its attribution line as Markdown. */
public record Source(String id, LanguageMap text) {
    public Source {
        requireNonNull(text, "text");
        StableId.require(id);
    }
}
