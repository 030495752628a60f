package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/** A sound recording. */
public record Audio(
        String id,
        boolean required,
        MediaFile media,
        @Nullable MediaFile captions,
        LanguageMap title,
        LanguageMap transcript,
        @Nullable LanguageMap description)
        implements Recording {
    public Audio {
        requireNonNull(media, "media");
        requireNonNull(title, "title");
        requireNonNull(transcript, "transcript");
        StableId.require(id);
    }
}
