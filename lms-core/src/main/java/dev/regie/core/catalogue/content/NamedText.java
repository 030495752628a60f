package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** A text that has an id among its siblings. Whether it is plain or Markdown is for what it is part of to say. */
public record NamedText(String id, LanguageMap text) {
    public NamedText {
        requireNonNull(text, "text");
        StableId.require(id);
    }
}
