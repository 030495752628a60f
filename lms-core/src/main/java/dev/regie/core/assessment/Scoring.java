package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.MultipleChoice;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.SingleChoice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules by which answers are right. An item is right or wrong as a whole; there are no parts of a point. */
public final class Scoring {

    private Scoring() {}

    /** A single or multiple choice is right with exactly the right answers, in any order; an ordering in exactly the right order. */
    public static boolean isRight(Item item, List<String> response) {
        return switch (item) {
            case SingleChoice _, MultipleChoice _ ->
                Set.copyOf(item.rightResponse()).equals(new HashSet<>(response));
            case Ordering _ -> item.rightResponse().equals(response);
        };
    }

    /**
     * Whether a response is of the item's form, right or wrong: known answers, none twice, one of a single choice, at least one of a multiple
     * choice, all of an ordering.
     */
    public static boolean fits(Item item, List<String> response) {
        Set<String> known = item.answers().stream().map(Answer::id).collect(Collectors.toUnmodifiableSet());
        Set<String> given = new HashSet<>(response);
        boolean knownOnce = given.size() == response.size() && known.containsAll(given);
        return knownOnce
                && switch (item) {
                    case SingleChoice _ -> response.size() == 1;
                    case MultipleChoice _ -> !response.isEmpty();
                    case Ordering _ -> response.size() == known.size();
                };
    }

    /** The weighted share of the items asked; an item without a response counts as wrong. */
    public static Score score(Assessment assessment, List<String> items, Map<String, List<String>> responses) {
        double raw = 0;
        double max = 0;
        int right = 0;
        for (String id : items) {
            Item item = assessment
                    .item(id)
                    .orElseThrow(() -> new IllegalArgumentException("Not an item of " + assessment.id() + ": " + id));
            max += item.weight();
            if (isRight(item, responses.getOrDefault(id, List.of()))) {
                raw += item.weight();
                right++;
            }
        }
        return new Score(raw, max, scaled(raw, max), assessment.mastery(), right, items.size());
    }

    private static double scaled(double raw, double max) {
        if (max <= 0) {
            return 0;
        }
        return BigDecimal.valueOf(raw / max).setScale(4, RoundingMode.HALF_UP).doubleValue();
    }
}
