package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** The bounds of a scale: five labels. */
final class Scales {
    private Scales() {}

    static List<LanguageMap> five(List<LanguageMap> labels) {
        if (labels.size() != SelfAssessment.SCALE) {
            throw new IllegalArgumentException("A scale has five labels; this has " + labels.size());
        }
        return List.copyOf(labels);
    }
}
