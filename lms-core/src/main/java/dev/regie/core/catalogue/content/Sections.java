package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Texts under titles, of which the reader opens what is wanted. */
public sealed interface Sections extends LessonBlock permits Accordion, Tabs {
    /** Markdown before the sections, or null. */
    @Nullable
    LanguageMap intro();

    List<Section> sections();

    /** Title in plain text, text as Markdown. */
    record Section(String id, LanguageMap title, LanguageMap text) {
        public Section {
            requireNonNull(title, "title");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }
}
