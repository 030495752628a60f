package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/** A file to keep; title in plain text, text as Markdown. */
public record Download(
        String id,
        boolean required,
        MediaFile media,
        LanguageMap title,
        @Nullable LanguageMap text) implements LessonBlock {
    public Download {
        requireNonNull(media, "media");
        requireNonNull(title, "title");
        StableId.require(id);
    }
}
