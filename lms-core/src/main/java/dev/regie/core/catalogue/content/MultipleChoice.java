package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One or more answers are right; all of them and no other must be chosen. */
public record MultipleChoice(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<Answer> answers)
        implements Choice {
    public MultipleChoice {
        Items.require(id, objective, weight, prompt);
        answers = List.copyOf(answers);
    }
}
