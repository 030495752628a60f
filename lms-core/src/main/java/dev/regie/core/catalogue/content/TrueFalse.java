package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true or not; the answers are {@code true} and {@code false}.
 *
 * @param correct whether it is true
 * @param whenTrue feedback for those who said that it is, as Markdown
 * @param whenFalse feedback for those who said that it is not, as Markdown
 * @param feedback what everyone reads after answering, or null
 */
public record TrueFalse(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        boolean correct,
        LanguageMap whenTrue,
        LanguageMap whenFalse,
        @Nullable LanguageMap feedback)
        implements Judged {
    public TrueFalse {
        requireNonNull(whenTrue, "whenTrue");
        requireNonNull(whenFalse, "whenFalse");
        Items.require(id, objective, weight, prompt);
    }

    @Override
    public List<String> rightResponse() {
        return List.of(Boolean.toString(correct));
    }
}
