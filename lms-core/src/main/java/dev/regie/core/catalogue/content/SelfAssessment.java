package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** How the learner sees the own behaviour, on a scale of five, before and after; the change is for the learner alone. */
public sealed interface SelfAssessment extends Activity {
    /** How many labels the scale has. */
    int SCALE = 5;

    /**
     * The first time.
     *
     * @param scale five labels of plain text, from least to most
     */
    record Start(ActivityHead head, List<Statement> statements, List<LanguageMap> scale) implements SelfAssessment {
        public Start {
            requireNonNull(head, "head");
            statements = List.copyOf(statements);
            scale = Scales.five(scale);
        }
    }

    /**
     * The same statements once more.
     *
     * @param repeats id of the activity that has them
     */
    record End(ActivityHead head, String repeats) implements SelfAssessment {
        public End {
            requireNonNull(head, "head");
            StableId.require(repeats);
        }
    }

    /** A behaviour of an objective, said of oneself, as Markdown. */
    record Statement(String id, String objective, LanguageMap text) {
        public Statement {
            requireNonNull(objective, "objective");
            requireNonNull(text, "text");
            StableId.require(id);
        }
    }
}
