package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** Things to resolve on, or one of the learner's own; what is chosen is private. Prompt and options are Markdown. */
public record Commitments(String id, boolean required, LanguageMap prompt, List<NamedText> options)
        implements LessonBlock {
    public Commitments {
        requireNonNull(prompt, "prompt");
        StableId.require(id);
        options = List.copyOf(options);
    }
}
