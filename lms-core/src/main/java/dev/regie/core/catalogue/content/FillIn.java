package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/**
 * A text with gaps, {@code [[gap]]} in the prompt. A response says {@code gap:typed} for each.
 *
 * @param right feedback as Markdown for those who have all of them
 * @param wrong feedback as Markdown for those who have not
 */
public record FillIn(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        List<Gap> gaps,
        LanguageMap right,
        LanguageMap wrong)
        implements Judged {
    public FillIn {
        requireNonNull(right, "right");
        requireNonNull(wrong, "wrong");
        Items.require(id, objective, weight, prompt);
        gaps = List.copyOf(gaps);
    }

    @Override
    public List<String> rightResponse() {
        return gaps.stream().map(gap -> gap.id() + ":" + gap.accepted().first()).toList();
    }

    /** A gap and what may be typed there. */
    public record Gap(String id, AcceptedTexts accepted) {
        public Gap {
            requireNonNull(accepted, "accepted");
            StableId.require(id);
        }

        /** How the prompt marks it. */
        public String mark() {
            return "[[" + id + "]]";
        }
    }
}
