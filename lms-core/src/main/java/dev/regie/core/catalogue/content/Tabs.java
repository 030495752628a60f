package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sections of which one is shown at a time. */
public record Tabs(String id, boolean required, @Nullable LanguageMap intro, List<Sections.Section> sections)
        implements Sections {
    public Tabs {
        StableId.require(id);
        sections = List.copyOf(sections);
    }
}
