package dev.regie.core.enrolment.statements;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Likert;
import dev.regie.core.catalogue.content.LongText;
import dev.regie.core.catalogue.content.Matching;
import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.catalogue.content.Numeric;
import dev.regie.core.catalogue.content.Ordering;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.catalogue.content.ShortText;
import dev.regie.core.catalogue.content.Situational;
import dev.regie.core.catalogue.content.Sorting;
import dev.regie.core.catalogue.content.TrueFalse;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.LanguageMap;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a {@code cmi.interaction} says of what was asked and answered: its type, its lists of components and the response pattern. The lists
 * are in the order of their ids, and what is matched to goes by names of its own, so that neither order nor name gives away what is right;
 * there is no {@code correctResponsesPattern} anywhere.
 *
 * @param lists components by the list's name, {@code choices}, {@code scale}, {@code source} or {@code target}
 */
record InteractionForm(String type, SequencedMap<String, List<NamedText>> lists, String response) {

    private static final String NEXT = "[,]";
    private static final String PAIRED = "[.]";

    static InteractionForm of(Interaction interaction) {
        List<String> response = interaction.response();
        return switch (interaction.asked()) {
            case Interaction.Asked.OfItem(Item item) -> of(item, response);
            case Interaction.Asked.OfScene(Scene _, List<Scene.Decision> offered) ->
                listed(
                        "choice",
                        "choices",
                        offered.stream()
                                .map(decision -> new NamedText(decision.id(), decision.text()))
                                .toList(),
                        response);
        };
    }

    private static InteractionForm of(Item item, List<String> response) {
        return switch (item) {
            case Choice choice ->
                listed(
                        "choice",
                        "choices",
                        choice.answers().stream().map(Answer::shown).toList(),
                        response);
            case Situational situational ->
                listed(
                        "choice",
                        "choices",
                        situational.answers().stream()
                                .map(Situational.Weighed::shown)
                                .toList(),
                        response);
            case Ordering ordering -> listed("sequencing", "choices", ordering.answers(), response);
            case Likert likert -> listed("likert", "scale", likert.answers(), response);
            case Matching matching ->
                paired(
                        item,
                        matching.pairs().stream().map(pair -> new NamedText(pair.id(), pair.left())),
                        matching.pairs().stream().map(pair -> new NamedText(pair.id(), pair.right())),
                        response);
            case Sorting sorting ->
                paired(
                        item,
                        sorting.things().stream().map(thing -> new NamedText(thing.id(), thing.text())),
                        sorting.bins().stream(),
                        response);
            case TrueFalse _ -> plain("true-false", response);
            case Numeric _ -> plain("numeric", response);
            case ShortText _ -> plain("fill-in", response);
            case LongText _ -> plain("long-fill-in", response);
            case FillIn fillIn -> {
                Map<String, String> typed = pairs(response);
                yield plain(
                        "fill-in",
                        fillIn.gaps().stream()
                                .map(gap -> typed.getOrDefault(gap.id(), ""))
                                .toList());
            }
        };
    }

    private static InteractionForm plain(String type, List<String> response) {
        return new InteractionForm(type, new LinkedHashMap<>(), String.join(NEXT, response));
    }

    private static InteractionForm listed(String type, String list, List<NamedText> components, List<String> response) {
        SequencedMap<String, List<NamedText>> lists = new LinkedHashMap<>();
        lists.put(list, byId(components.stream()));
        return new InteractionForm(type, lists, String.join(NEXT, response));
    }

    private static InteractionForm paired(
            Item item, Stream<NamedText> sources, Stream<NamedText> targets, List<String> response) {
        SequencedMap<String, List<NamedText>> lists = new LinkedHashMap<>();
        lists.put("source", byId(sources));
        lists.put("target", byId(targets.map(target -> new NamedText(target(item, target.id()), target.text()))));
        String said = pairs(response).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(pair -> pair.getKey() + PAIRED + target(item, pair.getValue()))
                .collect(Collectors.joining(NEXT));
        return new InteractionForm("matching", lists, said);
    }

    /** A name for the other side, the same in all statements: in a matching both sides go by the pair's id. */
    private static String target(Item item, String id) {
        return "t" + Digests.sha256("target " + item.id() + " " + id).substring(0, 10);
    }

    private static List<NamedText> byId(Stream<NamedText> components) {
        return components.sorted(Comparator.comparing(NamedText::id)).toList();
    }

    private static Map<String, String> pairs(List<String> response) {
        return response.stream()
                .map(pair -> pair.split(":", 2))
                .collect(
                        Collectors.toMap(pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "", (first, _) -> first));
    }

    /** A component's words as xAPI takes them, by language. */
    static Map<String, String> words(LanguageMap text) {
        Map<String, String> words = new LinkedHashMap<>();
        text.tags().forEach((tag, markdown) -> words.put(tag, CommonMark.plainText(markdown)));
        return words;
    }
}
