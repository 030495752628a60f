package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.Language;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file of the course.
 *
 * @param name in the source folder, with {@code {lang}} where each language has its own
 * @param files the stored file per language; the same one for all if the name has no {@code {lang}}
 */
public record MediaFile(String name, Map<Language, MediaRef> files) {
    public MediaFile {
        requireNonNull(name, "name");
        files = files.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(files));
    }

    /** The file for readers of that language; of another language if there is none. */
    public Optional<MediaRef> file(Language language) {
        return Optional.ofNullable(files.get(language))
                .or(() -> files.values().stream().findFirst());
    }

    /** What a reader of that language would call the file, such as {@code card.en.pdf}. */
    public String fileName(Language language) {
        return name.replace("{lang}", language.tag());
    }
}
