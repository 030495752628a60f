package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Something a person can do after the course, said as a verb one can observe; activities, questions and rubrics refer to its id. */
public record Objective(String id, Set<Aspect> aspects, LanguageMap text) {
    public Objective {
        requireNonNull(text, "text");
        StableId.require(id);
        aspects = aspects.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(aspects));
    }
}
