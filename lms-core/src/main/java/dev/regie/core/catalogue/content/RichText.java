package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** Text to read, as Markdown. */
public record RichText(String id, boolean required, LanguageMap text) implements LessonBlock {
    public RichText {
        requireNonNull(text, "text");
        StableId.require(id);
    }
}
