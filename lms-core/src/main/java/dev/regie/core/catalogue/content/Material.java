package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something handed out with an activity: a text, a file or both.
 *
 * @param audience who may have it; at least one
 * @param media the file, or null
 * @param title plain text
 * @param text Markdown, or null if the file says it all
 */
public record Material(
        String id,
        Set<Audience> audience,
        @Nullable MediaFile media,
        LanguageMap title,
        @Nullable LanguageMap text) {
    public Material {
        requireNonNull(title, "title");
        StableId.require(id);
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("A material is for somebody: " + id);
        }
        audience = Collections.unmodifiableSet(EnumSet.copyOf(audience));
    }
}
