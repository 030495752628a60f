package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Draw;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.assessment.Shown;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The names under which answers go to the page. Authors list an ordering in its right order, give both sides of a pair one id and are free to
 * call an answer {@code right}, so their ids stay here; the page gets names that say nothing.
 *
 * @param seed what the names stay the same for: a registration and activity, or an attempt
 */
record AnswerNames(String seed) {

    /** The name of an answer. */
    String answer(Item item, String id) {
        return name("o", item, id);
    }

    /** The name of what is to be matched or sorted. */
    String source(Item item, String id) {
        return name("s", item, id);
    }

    /** The name of what it is matched to, or of a bin. */
    String target(Item item, String id) {
        return name("t", item, id);
    }

    /** The names of a response. */
    List<String> out(Item item, List<String> response) {
        return switch (item) {
            case Choice _, Situational _, Ordering _, Likert _ ->
                response.stream().map(id -> answer(item, id)).toList();
            case Matching _, Sorting _ ->
                response.stream()
                        .map(pair -> source(item, Scoring.left(pair)) + ":" + target(item, Scoring.right(pair)))
                        .toList();
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ -> response;
        };
    }

    /** The response that the page sent, with ids; empty if it has a name that the item does not. */
    Optional<List<String>> in(Item item, List<String> names) {
        Shown shown = Draw.shown(item, false, seed);
        return switch (item) {
            case Choice _, Situational _, Ordering _, Likert _ ->
                all(names, name -> id(shown.answers(), name, id -> answer(item, id)));
            case Matching _, Sorting _ ->
                all(names, pair -> {
                    Optional<String> left = id(shown.sources(), Scoring.left(pair), id -> source(item, id));
                    Optional<String> right = id(shown.targets(), Scoring.right(pair), id -> target(item, id));
                    return left.flatMap(source -> right.map(target -> source + ":" + target));
                });
            case TrueFalse _, Numeric _, FillIn _, ShortText _, LongText _ -> Optional.of(List.copyOf(names));
        };
    }

    private static Optional<String> id(List<NamedText> known, String name, UnaryOperator<String> named) {
        return known.stream()
                .map(NamedText::id)
                .filter(id -> named.apply(id).equals(name))
                .findFirst();
    }

    /** Looks a name up. */
    private interface LookUp {
        Optional<String> id(String name);
    }

    private static Optional<List<String>> all(List<String> names, LookUp lookUp) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            Optional<String> id = lookUp.id(name);
            if (id.isEmpty()) {
                return Optional.empty();
            }
            ids.add(id.get());
        }
        return Optional.of(ids);
    }

    private String name(String side, Item item, String id) {
        return side
                + Digests.sha256(seed + " " + side + " " + item.id() + " " + id).substring(0, 12);
    }
}
