package dev.regie.core.survey;

import static java.util.Objects.requireNonNull;

import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.StableId;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Set;

/** Behaviours to look for at a real moment. Nothing is added up, and what was not seen stays open. */
public record Observation(InstrumentHead head, List<Criterion> criteria) implements Instrument {
    public Observation {
        requireNonNull(head, "head");
        criteria = List.copyOf(criteria);
    }

    /** A behaviour in plain text, and in Markdown what it looks like at three levels. */
    public record Criterion(
            String id,
            Set<Aspect> aspects,
            LanguageMap behaviour,
            LanguageMap starting,
            LanguageMap growing,
            LanguageMap strong) {
        public Criterion {
            requireNonNull(behaviour, "behaviour");
            requireNonNull(starting, "starting");
            requireNonNull(growing, "growing");
            requireNonNull(strong, "strong");
            StableId.require(id);
            aspects = Set.copyOf(aspects);
        }
    }
}
