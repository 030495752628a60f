package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.catalogue.content.Likert;
import dev.regie.core.catalogue.content.LongText;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.MultipleChoice;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
import dev.regie.core.catalogue.content.Unjudged;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules by which responses are judged. A response is right or wrong as a whole; only a situational judgement has parts of a point. What
 * is not judged never counts. {@code scoring-vectors.json} says the same in examples, which the lesson runtime is held to as well.
 */
public final class Scoring {

    private Scoring() {}

    /** Whether a response is right; one that does not fit the item is wrong. */
    public static Verdict verdict(Item item, List<String> response) {
        return switch (item) {
            case Unjudged _ -> Verdict.NOT_JUDGED;
            case Judged judged -> fits(item, response) && isRight(judged, response) ? Verdict.RIGHT : Verdict.WRONG;
        };
    }

    /** The share of the item's weight that a response earns, 0 to 1. */
    public static double share(Judged item, List<String> response) {
        if (!fits(item, response)) {
            return 0;
        }
        return item instanceof Situational situational
                ? situational.answer(response.getFirst()).orElseThrow().weight()
                : isRight(item, response) ? 1 : 0;
    }

    /**
     * Whether a response is of the item's form, right or wrong: known ids, none twice, one of a single choice, at least one of a multiple
     * choice, everything of an ordering, matching or sorting, a text in every gap, a number.
     */
    public static boolean fits(Item item, List<String> response) {
        return switch (item) {
            case SingleChoice choice ->
                one(response, ids(choice.answers().stream().map(Answer::id)));
            case MultipleChoice choice ->
                !response.isEmpty()
                        && once(response, ids(choice.answers().stream().map(Answer::id)));
            case TrueFalse _ -> one(response, Set.of("true", "false"));
            case Situational situational ->
                one(response, ids(situational.answers().stream().map(Situational.Weighed::id)));
            case Likert likert -> one(response, ids(likert.answers().stream().map(NamedText::id)));
            case Ordering ordering ->
                all(response, ids(ordering.answers().stream().map(NamedText::id)));
            case Matching matching -> {
                Set<String> pairs = ids(matching.pairs().stream().map(Matching.Pair::id));
                yield placed(response, pairs, pairs);
            }
            case Sorting sorting ->
                placed(
                        response,
                        ids(sorting.things().stream().map(Sorting.Thing::id)),
                        ids(sorting.bins().stream().map(NamedText::id)));
            case Numeric _ ->
                response.size() == 1 && Typed.number(response.getFirst()).isPresent();
            case FillIn fillIn ->
                all(lefts(response), ids(fillIn.gaps().stream().map(FillIn.Gap::id)))
                        && response.stream().allMatch(pair -> written(right(pair), Typed.LONGEST));
            case ShortText _ -> response.size() == 1 && written(response.getFirst(), Typed.LONGEST);
            case LongText _ -> response.size() == 1 && written(response.getFirst(), LongText.LONGEST);
        };
    }

    /** The weighted share of the items asked; an item without a response counts as wrong. */
    public static Score score(Assessment assessment, List<String> items, Map<String, List<String>> responses) {
        double raw = 0;
        double max = 0;
        int right = 0;
        int judged = 0;
        for (String id : items) {
            Item item = assessment
                    .item(id)
                    .orElseThrow(() -> new IllegalArgumentException("Not an item of " + assessment.id() + ": " + id));
            if (item instanceof Judged counts) {
                List<String> response = responses.getOrDefault(id, List.of());
                judged++;
                max += counts.weight();
                raw += counts.weight() * share(counts, response);
                right += verdict(item, response) == Verdict.RIGHT ? 1 : 0;
            }
        }
        return new Score(raw, max, scaled(raw, max), assessment.mastery(), right, judged);
    }

    private static boolean isRight(Judged item, List<String> response) {
        return switch (item) {
            case SingleChoice _, MultipleChoice _, Matching _, Sorting _ ->
                Set.copyOf(item.rightResponse()).equals(Set.copyOf(response));
            case TrueFalse _, Ordering _ -> item.rightResponse().equals(response);
            case Situational situational ->
                situational.answer(response.getFirst()).orElseThrow().best();
            case Numeric numeric ->
                isNear(numeric, Typed.number(response.getFirst()).orElseThrow());
            case FillIn fillIn -> fillIn.gaps().stream().allMatch(gap -> filled(gap, response));
            case ShortText text -> Typed.accepted(text.accepted(), response.getFirst());
        };
    }

    /** Whether what was typed in one gap is right. */
    public static boolean filled(FillIn.Gap gap, List<String> response) {
        return response.stream()
                .filter(pair -> left(pair).equals(gap.id()))
                .anyMatch(pair -> Typed.accepted(gap.accepted(), right(pair)));
    }

    private static boolean isNear(Numeric numeric, BigDecimal given) {
        return given.subtract(numeric.answer()).abs().compareTo(numeric.tolerance()) <= 0;
    }

    /** What stands before the first colon of {@code left:right}. */
    public static String left(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0 ? pair : pair.substring(0, colon);
    }

    /** What stands after the first colon of {@code left:right}. */
    public static String right(String pair) {
        int colon = pair.indexOf(':');
        return colon < 0 ? "" : pair.substring(colon + 1);
    }

    private static List<String> lefts(List<String> response) {
        return response.stream().map(Scoring::left).toList();
    }

    private static Set<String> ids(Stream<String> ids) {
        return ids.collect(Collectors.toUnmodifiableSet());
    }

    private static boolean once(List<String> given, Set<String> known) {
        return new HashSet<>(given).size() == given.size() && known.containsAll(given);
    }

    private static boolean one(List<String> given, Set<String> known) {
        return given.size() == 1 && known.containsAll(given);
    }

    private static boolean all(List<String> given, Set<String> known) {
        return given.size() == known.size() && once(given, known);
    }

    /** Every left once, each with a known right. */
    private static boolean placed(List<String> response, Set<String> lefts, Set<String> rights) {
        return all(lefts(response), lefts)
                && response.stream().map(Scoring::right).allMatch(rights::contains);
    }

    private static boolean written(String text, int longest) {
        return !text.isBlank() && text.length() <= longest;
    }

    private static double scaled(double raw, double max) {
        if (max <= 0) {
            return 0;
        }
        return BigDecimal.valueOf(raw / max).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
