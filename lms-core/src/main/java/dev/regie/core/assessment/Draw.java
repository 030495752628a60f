package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.shared.Digests;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which items an attempt asks and in what order. Everything follows from the attempt's id by SHA-256, so that the same attempt looks the same
 * on every device and node, today and after a restart.
 */
public final class Draw {

    private Draw() {}

    /**
     * Draws stratified by objective: turn by turn one item of each objective, until enough are drawn, so that the numbers per objective differ
     * by one at most while the bank can give them. Which objectives get the extra item changes from attempt to attempt.
     */
    public static List<String> items(Assessment assessment, AttemptId attempt) {
        Map<String, Deque<Item>> byObjective = new LinkedHashMap<>();
        for (Item item : shuffled(assessment.items(), attempt + " draw")) {
            byObjective
                    .computeIfAbsent(item.objective(), _ -> new ArrayDeque<>())
                    .add(item);
        }
        Set<String> drawn = new LinkedHashSet<>();
        int wanted = Math.min(assessment.draw(), assessment.items().size());
        while (drawn.size() < wanted) {
            for (Deque<Item> stratum : byObjective.values()) {
                Item next = stratum.poll();
                if (next != null && drawn.size() < wanted) {
                    drawn.add(next.id());
                }
            }
        }
        List<Item> asked = assessment.items().stream()
                .filter(item -> drawn.contains(item.id()))
                .toList();
        List<Item> inOrder = assessment.shuffle() ? shuffled(asked, attempt + " order") : asked;
        return inOrder.stream().map(Item::id).toList();
    }

    /**
     * The answers in the order in which they are shown. An ordering is always shuffled, and never shown in the right order; choices only if
     * {@code shuffle} says so.
     *
     * @param seed the attempt, or whatever else the order is to stay the same for
     */
    public static List<NamedText> answers(Item item, boolean shuffle, String seed) {
        List<NamedText> inSource = inSource(item);
        if (!(item instanceof Ordering) && !shuffle) {
            return inSource;
        }
        List<NamedText> shown = shuffledAnswers(inSource, seed + " " + item.id());
        if (item instanceof Ordering && shown.size() > 1 && shown.equals(inSource)) {
            List<NamedText> turned = new ArrayList<>(shown.subList(1, shown.size()));
            turned.add(shown.getFirst());
            return List.copyOf(turned);
        }
        return shown;
    }

    private static List<NamedText> inSource(Item item) {
        return switch (item) {
            case Choice choice -> choice.answers().stream().map(Answer::shown).toList();
            case Ordering ordering -> ordering.answers();
            default -> throw new UnsupportedOperationException("not delivered yet: " + item.type());
        };
    }

    private static List<Item> shuffled(List<Item> items, String seed) {
        return items.stream()
                .sorted(Comparator.comparing(item -> Digests.sha256(seed + " " + item.id())))
                .toList();
    }

    private static List<NamedText> shuffledAnswers(List<NamedText> answers, String seed) {
        return answers.stream()
                .sorted(Comparator.comparing(answer -> Digests.sha256(seed + " " + answer.id())))
                .toList();
    }
}
