package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;

/** What somebody said, as Markdown, and who, in plain text. */
public record Quote(String id, boolean required, LanguageMap text, LanguageMap by) implements LessonBlock {
    public Quote {
        requireNonNull(text, "text");
        requireNonNull(by, "by");
        StableId.require(id);
    }
}
