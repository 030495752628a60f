package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Judged;
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
            case Choice choice -> Set.copyOf(choice.rightResponse()).equals(new HashSet<>(response));
            case Ordering ordering -> ordering.rightResponse().equals(response);
            default -> throw new UnsupportedOperationException("not scored yet: " + item.type());
        };
    }

    /**
     * Whether a response is of the item's form, right or wrong: known answers, none twice, one of a single choice, at least one of a multiple
     * choice, all of an ordering.
     */
    public static boolean fits(Item item, List<String> response) {
        Set<String> known = answerIds(item);
        Set<String> given = new HashSet<>(response);
        boolean knownOnce = given.size() == response.size() && known.containsAll(given);
        return knownOnce
                && switch (item) {
                    case SingleChoice _ -> response.size() == 1;
                    case MultipleChoice _ -> !response.isEmpty();
                    case Ordering _ -> response.size() == known.size();
                    default -> throw new UnsupportedOperationException("not scored yet: " + item.type());
                };
    }

    private static Set<String> answerIds(Item item) {
        return switch (item) {
            case Choice choice -> choice.answers().stream().map(Answer::id).collect(Collectors.toUnmodifiableSet());
            case Ordering ordering -> Set.copyOf(ordering.rightResponse());
            default -> throw new UnsupportedOperationException("not scored yet: " + item.type());
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
            if (!(item instanceof Judged judged)) {
                continue;
            }
            max += judged.weight();
            if (isRight(item, responses.getOrDefault(id, List.of()))) {
                raw += judged.weight();
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
