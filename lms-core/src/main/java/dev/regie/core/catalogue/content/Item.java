package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something asked that can be scored, in a lesson or in an assessment's bank. */
public sealed interface Item permits SingleChoice, MultipleChoice, Ordering {
    /** Unique in its activity and never used again for something else. */
    String id();

    /** Id of the objective it tests. */
    String objective();

    /** Its part in the weighted maximum, above 0; 1 where the author says nothing. */
    double weight();

    /** What is asked, as Markdown. */
    LanguageMap prompt();

    /** What everyone reads after answering, as Markdown; demanded of an ordering. */
    @Nullable
    LanguageMap feedback();

    /** In the order of the source; of an ordering that is the right order. */
    List<Answer> answers();

    /** The word in source files, JSON and the player's protocol. */
    default String type() {
        return switch (this) {
            case SingleChoice _ -> "single-choice";
            case MultipleChoice _ -> "multiple-choice";
            case Ordering _ -> "ordering";
        };
    }

    /** The answer with that id. */
    default Optional<Answer> answer(String answerId) {
        return answers().stream().filter(answer -> answer.id().equals(answerId)).findFirst();
    }

    /** The ids of the right answers of a choice in source order; of an ordering all ids in the right order. */
    default List<String> rightResponse() {
        return answers().stream()
                .filter(answer -> this instanceof Ordering || answer.correct())
                .map(Answer::id)
                .toList();
    }
}
