package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Likert;
import dev.regie.core.catalogue.content.LongText;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
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
     * What an item shows, in order. What is to be put in order, matched or sorted is always shuffled, and never shown in the right order;
     * choices only if {@code shuffle} says so; a scale never.
     *
     * @param seed the attempt, or whatever else the order is to stay the same for
     */
    public static Shown shown(Item item, boolean shuffle, String seed) {
        String own = seed + " " + item.id();
        return switch (item) {
            case Choice choice ->
                choices(choice.answers().stream().map(Answer::shown).toList(), shuffle, own);
            case Situational situational ->
                choices(
                        situational.answers().stream()
                                .map(Situational.Weighed::shown)
                                .toList(),
                        shuffle,
                        own);
            case Ordering ordering -> Shown.answers(disordered(ordering.answers(), own));
            case Likert likert -> Shown.answers(likert.answers());
            case Matching matching -> matching(matching, shuffle, own);
            case Sorting sorting ->
                new Shown(
                        List.of(),
                        disordered(
                                sorting.things().stream()
                                        .map(thing -> new NamedText(thing.id(), thing.text()))
                                        .toList(),
                                own),
                        sorting.bins());
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ -> Shown.NOTHING;
        };
    }

    private static Shown choices(List<NamedText> answers, boolean shuffle, String seed) {
        return Shown.answers(shuffle ? shuffledTexts(answers, seed) : answers);
    }

    private static Shown matching(Matching matching, boolean shuffle, String seed) {
        List<NamedText> lefts = matching.pairs().stream()
                .map(pair -> new NamedText(pair.id(), pair.left()))
                .toList();
        List<NamedText> sources = shuffle ? shuffledTexts(lefts, seed + " left") : lefts;
        List<NamedText> rights = sources.stream()
                .map(source -> matching.pairs().stream()
                        .filter(pair -> pair.id().equals(source.id()))
                        .map(pair -> new NamedText(pair.id(), pair.right()))
                        .findFirst()
                        .orElseThrow())
                .toList();
        return new Shown(List.of(), sources, disordered(rights, seed + " right"));
    }

    /** Shuffled, and in another order than it came in if there is another one. */
    private static List<NamedText> disordered(List<NamedText> texts, String seed) {
        List<NamedText> shown = shuffledTexts(texts, seed);
        if (shown.size() > 1 && shown.equals(texts)) {
            List<NamedText> turned = new ArrayList<>(shown.subList(1, shown.size()));
            turned.add(shown.getFirst());
            return List.copyOf(turned);
        }
        return shown;
    }

    private static List<Item> shuffled(List<Item> items, String seed) {
        return items.stream()
                .sorted(Comparator.comparing(item -> Digests.sha256(seed + " " + item.id())))
                .toList();
    }

    private static List<NamedText> shuffledTexts(List<NamedText> texts, String seed) {
        return texts.stream()
                .sorted(Comparator.comparing(text -> Digests.sha256(seed + " " + text.id())))
                .toList();
    }
}
