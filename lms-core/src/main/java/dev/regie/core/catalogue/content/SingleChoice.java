package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer is right. */
public record SingleChoice(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<Answer> answers)
        implements Choice {
    public SingleChoice {
        Items.require(id, objective, weight, prompt);
        answers = List.copyOf(answers);
    }
}
