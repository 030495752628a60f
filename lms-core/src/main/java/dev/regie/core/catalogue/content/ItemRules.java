package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold of a single item. */
final class ItemRules {
    private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]]*)]]");

    private ItemRules() {}

    static Stream<Fault> canBeAnswered(String path, Item item) {
        return switch (item) {
            case Choice choice ->
                Stream.concat(atLeastTwo(path, choice.answers(), "answers"), rightAnswer(path, choice));
            case Situational situational ->
                Stream.concat(
                        atLeastTwo(path, situational.answers(), "answers"),
                        Fault.when(
                                situational.answers().stream().noneMatch(Situational.Weighed::best),
                                Rule.RIGHT_ANSWER_MISSING,
                                path,
                                "No answer has the weight 1"));
            case Ordering ordering -> atLeastTwo(path, ordering.answers(), "answers");
            case Matching matching -> atLeastTwo(path, matching.pairs(), "pairs");
            case Sorting sorting -> Stream.concat(atLeastTwo(path, sorting.bins(), "bins"), bins(path, sorting));
            case Likert likert ->
                Stream.concat(
                        atLeastTwo(path, likert.answers(), "answers"),
                        Fault.when(
                                likert.answers().size() > Likert.MOST,
                                Rule.TOO_MANY_PARTS,
                                path,
                                likert.answers().size() + " answers where seven are the most"));
            case FillIn fillIn ->
                Fault.when(fillIn.gaps().isEmpty(), Rule.TOO_FEW_ANSWERS, path, "No gap where one is the least");
            case TrueFalse _, Numeric _, ShortText _, LongText _ -> Stream.of();
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

    /** In every language the prompt marks each gap once, and nothing else. */
    static Stream<Fault> gapsAreMarked(String path, Item item) {
        if (!(item instanceof FillIn fillIn)) {
            return Stream.of();
        }
        List<String> gaps = fillIn.gaps().stream().map(FillIn.Gap::id).sorted().toList();
        return fillIn.prompt().languages().stream()
                .flatMap(language -> Fault.when(
                        !marks(fillIn.prompt(), language).equals(gaps),
                        Rule.GAPS_DIFFER,
                        path,
                        "The text in " + language.tag() + " marks " + marks(fillIn.prompt(), language)
                                + ", the gaps are " + gaps));
    }

    private static List<String> marks(LanguageMap prompt, Language language) {
        return MARK.matcher(prompt.exactly(language).orElse(""))
                .results()
                .map((MatchResult mark) -> mark.group(1))
                .sorted()
                .toList();
    }

    private static Stream<Fault> bins(String path, Sorting sorting) {
        List<String> bins = sorting.bins().stream().map(NamedText::id).toList();
        List<String> used = sorting.things().stream().map(Sorting.Thing::bin).toList();
        return Stream.concat(
                sorting.things().stream()
                        .flatMap(thing -> Fault.when(
                                !bins.contains(thing.bin()),
                                Rule.REFERENCE_UNKNOWN,
                                path + "/" + thing.id(),
                                "There is no bin '" + thing.bin() + "'")),
                bins.stream()
                        .flatMap(bin -> Fault.when(
                                !used.contains(bin), Rule.BIN_UNUSED, path, "Nothing belongs in '" + bin + "'")));
    }

    private static Stream<Fault> rightAnswer(String path, Choice choice) {
        int right = choice.rightResponse().size();
        return Stream.concat(
                Fault.when(right == 0, Rule.RIGHT_ANSWER_MISSING, path, "No answer is correct"),
                Fault.when(
                        right > 1 && choice instanceof SingleChoice,
                        Rule.MORE_THAN_ONE_RIGHT_ANSWER,
                        path,
                        right + " correct ones in a single choice"));
    }

    private static Stream<Fault> present(String path, @Nullable LanguageMap feedback, String what) {
        return Fault.when(feedback == null, Rule.FEEDBACK_MISSING, path, what + " is explained");
    }

    private static Stream<Fault> atLeastTwo(String path, List<?> parts, String what) {
        return Fault.when(
                parts.size() < 2, Rule.TOO_FEW_ANSWERS, path, parts.size() + " " + what + " where two are the least");
    }
}
