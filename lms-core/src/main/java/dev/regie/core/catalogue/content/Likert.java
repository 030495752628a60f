package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks where one stands.
 *
 * @param answers plain text each, in their order
 * @param feedback what everyone reads after answering, as Markdown, or null
 */
public record Likert(
        String id,
        String objective,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<NamedText> answers) implements Unjudged {
    /** The fewest answers of such a question. */
    public static final int FEWEST = 2;
    /** The most answers of such a question. */
    public static final int MOST = 7;

    public Likert {
        Items.require(id, objective, prompt);
        answers = List.copyOf(answers);
    }
}
