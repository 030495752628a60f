package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections that open and close below each other. */
public record Accordion(
        String id, boolean required, @Nullable LanguageMap intro, List<Sections.Section> sections) implements Sections {
    public Accordion {
        StableId.require(id);
        sections = List.copyOf(sections);
    }
}
