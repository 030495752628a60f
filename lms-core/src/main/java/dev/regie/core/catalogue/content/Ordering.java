package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Things to be put in order.
 *
 * @param answers Markdown each, listed in the right order
 * @param feedback what everyone reads after answering; {@link CourseRules} asks for it
 */
public record Ordering(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<NamedText> answers)
        implements Judged {
    public Ordering {
        Items.require(id, objective, weight, prompt);
        answers = List.copyOf(answers);
    }

    /** All ids in the right order. */
    @Override
    public List<String> rightResponse() {
        return answers.stream().map(NamedText::id).toList();
    }
}
