package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Likert;
import dev.regie.core.catalogue.content.LongText;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
import dev.regie.core.shared.LanguageMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An item, where it is asked, and what a check wants to know of it. */
record AskedItem(String path, Item item) {

    /** Texts to choose from, and the indexes of the right ones. */
    record Options(List<LanguageMap> texts, Set<Integer> right) {}

    /** What one chooses from; empty of an item that is answered in another way. */
    Optional<Options> options() {
        return switch (item) {
            case Choice choice -> Optional.of(ofAnswers(choice.answers()));
            case Situational situational ->
                Optional.of(new Options(
                        situational.answers().stream()
                                .map(Situational.Weighed::text)
                                .toList(),
                        where(situational.answers().stream()
                                .map(Situational.Weighed::best)
                                .toList())));
            case TrueFalse _,
                    Ordering _,
                    Matching _,
                    Sorting _,
                    Numeric _,
                    FillIn _,
                    ShortText _,
                    LongText _,
                    Likert _ -> Optional.empty();
        };
    }

    /** The feedback that it should have, null where there is none. */
    List<@Nullable LanguageMap> feedback() {
        return switch (item) {
            case Choice choice ->
                choice.answers().stream().map(Answer::feedback).toList();
            case Situational situational ->
                situational.answers().stream()
                        .map(Situational.Weighed::feedback)
                        .toList();
            case TrueFalse statement -> List.of(statement.whenTrue(), statement.whenFalse());
            case Ordering ordering -> Arrays.asList(ordering.feedback());
            case Matching matching -> Arrays.asList(matching.feedback());
            case Sorting sorting -> Arrays.asList(sorting.feedback());
            case Numeric numeric -> List.of(numeric.right(), numeric.wrong());
            case FillIn gaps -> List.of(gaps.right(), gaps.wrong());
            case ShortText typed -> List.of(typed.right(), typed.wrong());
            case LongText essay -> List.of(essay.feedback());
            case Likert _ -> List.of();
        };
    }

    private static Options ofAnswers(List<Answer> answers) {
        return new Options(
                answers.stream().map(Answer::text).toList(),
                where(answers.stream().map(Answer::correct).toList()));
    }

    private static Set<Integer> where(List<Boolean> right) {
        return IntStream.range(0, right.size()).filter(right::get).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
