package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/** Asks for a few words. Feedback is Markdown for those who have them right and for those who have not. */
public record ShortText(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        AcceptedTexts accepted,
        LanguageMap right,
        LanguageMap wrong)
        implements Judged {
    public ShortText {
        requireNonNull(accepted, "accepted");
        requireNonNull(right, "right");
        requireNonNull(wrong, "wrong");
        Items.require(id, objective, weight, prompt);
    }

    @Override
    public List<String> rightResponse() {
        return List.of(accepted.first());
    }
}
