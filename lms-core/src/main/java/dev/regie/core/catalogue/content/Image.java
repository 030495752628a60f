package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param name the file in the source folder, with {@code {lang}} where each language has its own
 * @param files the stored file per language; the same one for all if the name has no {@code {lang}}
 * @param decorative says nothing that the text does not say; then there is no alternative text
 * @param alt plain text, null exactly when decorative
 * @param caption Markdown under the picture
 * @param description Markdown, the long alternative for those who cannot see it
 */
public record Image(
        String id,
        boolean required,
        String name,
        Map<Language, MediaRef> files,
        boolean decorative,
        @Nullable LanguageMap alt,
        @Nullable LanguageMap caption,
        @Nullable LanguageMap description)
        implements LessonBlock {
    public Image {
        requireNonNull(name, "name");
        StableId.require(id);
        files = files.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(files));
    }

    /** The picture as a file of the course. */
    public MediaFile media() {
        return new MediaFile(name, files);
    }

    /** The file to show to readers of that language; of another language if there is none. */
    public Optional<MediaRef> file(Language language) {
        return Optional.ofNullable(files.get(language))
                .or(() -> files.values().stream().findFirst());
    }
}
