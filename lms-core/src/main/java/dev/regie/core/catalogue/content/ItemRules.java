package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold of a single item. */
final class ItemRules {
    private ItemRules() {}

    static Stream<Fault> canBeAnswered(String path, Item item) {
        return switch (item) {
            case Choice choice -> Stream.concat(atLeastTwo(path, choice.answers()), rightAnswer(path, choice));
            case Ordering ordering -> atLeastTwo(path, ordering.answers());
            case Situational situational -> atLeastTwo(path, situational.answers());
            case Matching matching -> atLeastTwo(path, matching.pairs());
            case Sorting sorting -> atLeastTwo(path, sorting.bins());
            case Likert likert -> atLeastTwo(path, likert.answers());
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ -> Stream.of();
        };
    }

    static Stream<Fault> explained(String path, Item item) {
        return switch (item) {
            case Choice choice ->
                choice.answers().stream()
                        .flatMap(answer ->
                                present(path + "/" + answer.id(), answer.feedback(), "An answer of a choice"));
            case Situational situational ->
                situational.answers().stream()
                        .flatMap(answer ->
                                present(path + "/" + answer.id(), answer.feedback(), "An answer of a choice"));
            case Ordering ordering -> present(path, ordering.feedback(), "An ordering");
            case Matching matching -> present(path, matching.feedback(), "A matching");
            case Sorting sorting -> present(path, sorting.feedback(), "A sorting");
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _, Likert _ -> Stream.of();
        };
    }

    private static Stream<Fault> present(String path, @Nullable LanguageMap feedback, String what) {
        return feedback == null
                ? Stream.of(new Fault(Rule.FEEDBACK_MISSING, path, what + " is explained"))
                : Stream.of();
    }

    private static Stream<Fault> atLeastTwo(String path, List<?> answers) {
        return answers.size() < 2
                ? Stream.of(new Fault(Rule.TOO_FEW_ANSWERS, path, answers.size() + " where two are the least"))
                : Stream.of();
    }

    private static Stream<Fault> rightAnswer(String path, Choice choice) {
        int right = choice.rightResponse().size();
        if (right == 0) {
            return Stream.of(new Fault(Rule.RIGHT_ANSWER_MISSING, path, "No answer is correct"));
        }
        return right > 1 && choice instanceof SingleChoice
                ? Stream.of(
                        new Fault(Rule.MORE_THAN_ONE_RIGHT_ANSWER, path, right + " correct ones in a single choice"))
                : Stream.of();
    }
}
