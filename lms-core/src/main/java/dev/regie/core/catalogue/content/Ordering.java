package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers are to be put in order; they are listed in the right one, and none of them is marked as correct. */
public record Ordering(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<Answer> answers)
        implements Item {
    public Ordering {
        requireNonNull(objective, "objective");
        requireNonNull(prompt, "prompt");
        StableId.require(id);
        Weight.require(weight);
        answers = List.copyOf(answers);
        if (answers.stream().anyMatch(Answer::correct)) {
            throw new IllegalArgumentException("In an ordering the order is what is right: " + id);
        }
    }
}
