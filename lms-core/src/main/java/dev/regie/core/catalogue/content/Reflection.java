package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** A prompt, as Markdown, for a note that only its writer will ever see. */
public record Reflection(String id, boolean required, LanguageMap prompt) implements LessonBlock {
    public Reflection {
        requireNonNull(prompt, "prompt");
        StableId.require(id);
    }
}
