package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

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
        implements Item {
    public SingleChoice {
        requireNonNull(objective, "objective");
        requireNonNull(prompt, "prompt");
        StableId.require(id);
        Weight.require(weight);
        answers = List.copyOf(answers);
    }
}
