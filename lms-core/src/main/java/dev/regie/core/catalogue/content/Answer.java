package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the answers of a choice.
 *
 * @param id unique in its item
 * @param text Markdown
 * @param correct whether choosing it is right
 * @param feedback Markdown for those who chose it; {@link CourseRules} asks for it
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

    /** As much of it as a reader may know before answering. */
    public NamedText shown() {
        return new NamedText(id, text);
    }
}
