package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A meeting with a facilitator. The minutes of the agenda add up to those of the activity. */
public record Workshop(
        ActivityHead head,
        LanguageMap about,
        @Nullable LanguageMap prepare,
        List<Part> agenda,
        List<Material> materials)
        implements Briefed {
    /** For whom the guides of the agenda are. */
    public static final Set<Audience> GUIDE_AUDIENCE = Set.of(Audience.FACILITATOR);

    public Workshop {
        requireNonNull(head, "head");
        requireNonNull(about, "about");
        agenda = List.copyOf(agenda);
        materials = List.copyOf(materials);
    }

    /**
     * A part of the agenda.
     *
     * @param title plain text, for all
     * @param guide how to lead it, as Markdown, for {@link #GUIDE_AUDIENCE} alone
     */
    public record Part(String id, int minutes, LanguageMap title, LanguageMap guide) {
        public Part {
            requireNonNull(title, "title");
            requireNonNull(guide, "guide");
            StableId.require(id);
            Minutes.require(minutes);
        }
    }
}
