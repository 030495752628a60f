package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;

/**
 * What one version of a programme says: who takes which courses in which order.
 *
 * @param title plain text
 * @param summary Markdown
 */
public record Programme(
        int schema,
        ProgrammeKey key,
        List<Language> languages,
        LanguageMap title,
        LanguageMap summary,
        List<Track> tracks) {
    /** The version of the JSON form that this code reads and writes. */
    public static final int SCHEMA = 1;

    public Programme {
        requireNonNull(key, "key");
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        if (schema != SCHEMA) {
            throw new IllegalArgumentException("Programme of schema " + schema + "; known is " + SCHEMA);
        }
        languages = List.copyOf(languages);
        tracks = List.copyOf(tracks);
    }

    /** The track with that id. */
    public Optional<Track> track(String id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }
}
