package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;

/** A guide that belongs to an instrument, such as one for interviews; for those it names, and never shown to who answers unless they are among them. */
public record AttachedText(String id, Set<Party> audience, LanguageMap title, List<Part> parts) {
    public AttachedText {
        requireNonNull(title, "title");
        StableId.require(id);
        audience = Set.copyOf(audience);
        parts = List.copyOf(parts);
    }

    /** A part under its heading: plain text, then Markdown. */
    public record Part(String id, LanguageMap title, LanguageMap text) {
        public Part {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }
}
