package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A situation and ways to handle it, of which some are better than others; scores the weight of the one chosen. */
public record Situational(
        String id,
        String objective,
        double weight,
        LanguageMap prompt,
        @Nullable LanguageMap feedback,
        List<Weighed> answers)
        implements Judged {
    public Situational {
        Items.require(id, objective, weight, prompt);
        answers = List.copyOf(answers);
    }

    /** The answer with that id. */
    public Optional<Weighed> answer(String answerId) {
        return answers.stream().filter(answer -> answer.id().equals(answerId)).findFirst();
    }

    /** The first of the best answers. */
    @Override
    public List<String> rightResponse() {
        return answers.stream().filter(Weighed::best).map(Weighed::id).limit(1).toList();
    }

    /**
     * One of the ways to handle it, as Markdown.
     *
     * @param weight from 0, wrong, to 1, right
     * @param feedback for those who chose it; {@link CourseRules} asks for it
     */
    public record Weighed(
            String id,
            LanguageMap text,
            double weight,
            @Nullable LanguageMap feedback) {
        public Weighed {
            requireNonNull(text, "text");
            StableId.require(id);
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("An answer weighs 0 to 1; this is " + weight);
            }
        }

        /** Whether it is right in full. */
        public boolean best() {
            return weight == 1;
        }

        /** As much of it as a reader may know before answering. */
        public NamedText shown() {
            return new NamedText(id, text);
        }
    }
}
