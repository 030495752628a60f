package dev.regie.core.catalogue.content;

import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers to choose from, each right or wrong. */
public sealed interface Choice extends Judged permits SingleChoice, MultipleChoice {
    /** In the order of the source. */
    List<Answer> answers();

    /** What everyone reads after answering, as Markdown, or null. */
    @Nullable
    LanguageMap feedback();

    /** The ids of the right answers in source order. */
    @Override
    default List<String> rightResponse() {
        return answers().stream().filter(Answer::correct).map(Answer::id).toList();
    }
}
