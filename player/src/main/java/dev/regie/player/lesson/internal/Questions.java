package dev.regie.player.lesson.internal;

import dev.regie.core.assessment.Draw;
import dev.regie.core.assessment.Scoring;
import dev.regie.core.assessment.Shown;
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
import dev.regie.core.shared.LanguageMap;
import dev.regie.player.lesson.AttemptView.ItemView;
import dev.regie.player.lesson.Feedback;
import dev.regie.player.lesson.QuestionView;
import dev.regie.player.lesson.QuestionView.Choice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns questions into what a page shows. Pure. The only way out for answers is {@link Choice}, which has no room for what is right; feedback
 * comes out for what was answered alone.
 */
record Questions(Texts texts, AnswerNames names) {

    QuestionView view(Item item, boolean shuffle) {
        Shown shown = Draw.shown(item, shuffle, names.seed());
        boolean pairs = item instanceof Matching || item instanceof Sorting;
        return new QuestionView(
                item.type(),
                texts.html(item.prompt()),
                item instanceof TrueFalse
                        ? List.of(new Choice("true", ""), new Choice("false", ""))
                        : shown.answers().stream()
                                .map(answer -> answer(item, answer))
                                .toList(),
                pairs
                        ? shown.sources().stream()
                                .map(source -> source(item, source))
                                .toList()
                        : null,
                pairs
                        ? shown.targets().stream()
                                .map(target -> target(item, target))
                                .toList()
                        : null,
                item instanceof Numeric numeric && numeric.unit() != null ? texts.plain(numeric.unit()) : null,
                item instanceof FillIn fillIn
                        ? fillIn.gaps().stream().map(FillIn.Gap::id).toList()
                        : null);
    }

    ItemView item(Item item, boolean shuffle) {
        return new ItemView(item.id(), view(item, shuffle), texts.fallback(item.prompt()));
    }

    /** What is said to a response; with ids as the author gave them. */
    Feedback feedback(Item item, List<String> response) {
        Map<String, Feedback.Chosen> said = new LinkedHashMap<>();
        Boolean correct = Scoring.verdict(item, response).correct();
        LanguageMap common = switch (item) {
            case dev.regie.core.catalogue.content.Choice choice -> {
                choice.answers().stream()
                        .filter(answer -> response.contains(answer.id()))
                        .forEach(answer ->
                                said.put(names.answer(item, answer.id()), chosen(answer.correct(), answer.feedback())));
                yield choice.feedback();
            }
            case Situational situational -> {
                situational.answers().stream()
                        .filter(answer -> response.contains(answer.id()))
                        .forEach(answer ->
                                said.put(names.answer(item, answer.id()), chosen(between(answer), answer.feedback())));
                yield situational.feedback();
            }
            case TrueFalse statement -> {
                boolean held = response.contains("true");
                said.put(Boolean.toString(held), chosen(correct, held ? statement.whenTrue() : statement.whenFalse()));
                yield statement.feedback();
            }
            case Ordering ordering -> ordering.feedback();
            case Matching matching -> {
                response.forEach(pair -> said.put(
                        names.source(item, Scoring.left(pair)),
                        chosen(Scoring.left(pair).equals(Scoring.right(pair)), null)));
                yield matching.feedback();
            }
            case Sorting sorting -> {
                sorting.things()
                        .forEach(thing -> said.put(
                                names.source(item, thing.id()),
                                chosen(response.contains(thing.id() + ":" + thing.bin()), thing.feedback())));
                yield sorting.feedback();
            }
            case FillIn fillIn -> {
                fillIn.gaps().forEach(gap -> said.put(gap.id(), chosen(Scoring.filled(gap, response), null)));
                yield Boolean.TRUE.equals(correct) ? fillIn.right() : fillIn.wrong();
            }
            case Numeric numeric -> Boolean.TRUE.equals(correct) ? numeric.right() : numeric.wrong();
            case ShortText text -> Boolean.TRUE.equals(correct) ? text.right() : text.wrong();
            case LongText text -> text.feedback();
            case Likert likert -> likert.feedback();
        };
        return new Feedback(correct, texts.htmlOrNull(common), said);
    }

    private Feedback.Chosen chosen(@Nullable Boolean correct, @Nullable LanguageMap said) {
        String html = texts.htmlOrNull(said);
        return new Feedback.Chosen(correct, html == null ? "" : html);
    }

    /** Right, wrong, or neither. */
    private static @Nullable Boolean between(Situational.Weighed answer) {
        return answer.best() ? Boolean.TRUE : answer.weight() == 0 ? Boolean.FALSE : null;
    }

    private Choice answer(Item item, NamedText answer) {
        String html = item instanceof Likert ? texts.escaped(answer.text()) : texts.html(answer.text());
        return new Choice(names.answer(item, answer.id()), html);
    }

    private Choice source(Item item, NamedText source) {
        return new Choice(names.source(item, source.id()), texts.html(source.text()));
    }

    private Choice target(Item item, NamedText target) {
        String html = item instanceof Sorting ? texts.escaped(target.text()) : texts.html(target.text());
        return new Choice(names.target(item, target.id()), html);
    }
}
