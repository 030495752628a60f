package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import org.jspecify.annotations.Nullable;

/** A film. {@link CourseRules} asks for its captions and its description. */
public record Video(
        String id,
        boolean required,
        MediaFile media,
        @Nullable MediaFile captions,
        LanguageMap title,
        LanguageMap transcript,
        @Nullable LanguageMap description)
        implements Recording {
    public Video {
        requireNonNull(media, "media");
        requireNonNull(title, "title");
        requireNonNull(transcript, "transcript");
        StableId.require(id);
    }
}
