package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.Choice;
import dev.regie.core.catalogue.content.FillIn;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Judged;
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
import java.util.List;

/** Writes the structure of an item below its id. */
final class ItemWriter {
    private static final String INDENT = "    ";

    private ItemWriter() {}

    static void write(FolderText file, Item item) {
        file.line("    type: " + item.type());
        file.line("    objective: " + item.objective());
        if (item instanceof Judged judged && judged.weight() != 1) {
            file.line("    weight: " + FolderText.number(judged.weight()));
        }
        switch (item) {
            case Choice choice ->
                file.entries(INDENT, "answers", choice.answers(), Answer::id, answer -> {
                    if (answer.correct()) {
                        file.line("        correct: true");
                    }
                });
            case TrueFalse trueFalse -> file.line("    correct: " + trueFalse.correct());
            case Situational situational ->
                file.entries(
                        INDENT,
                        "answers",
                        situational.answers(),
                        Situational.Weighed::id,
                        answer -> file.line("        weight: " + FolderText.number(answer.weight())));
            case Ordering ordering -> file.entries(INDENT, "answers", ordering.answers(), NamedText::id, _ -> {});
            case Matching matching ->
                file.list(
                        "    pairs",
                        matching.pairs().stream().map(Matching.Pair::id).toList());
            case Sorting sorting -> {
                file.list("    bins", ids(sorting.bins()));
                file.entries(
                        INDENT,
                        "things",
                        sorting.things(),
                        Sorting.Thing::id,
                        thing -> file.line("        bin: " + thing.bin()));
            }
            case Numeric numeric -> {
                file.line("    answer: " + numeric.answer().toPlainString());
                if (numeric.tolerance().signum() != 0) {
                    file.line("    tolerance: " + numeric.tolerance().toPlainString());
                }
            }
            case FillIn fillIn ->
                file.list("    gaps", fillIn.gaps().stream().map(FillIn.Gap::id).toList());
            case Likert likert -> file.list("    answers", ids(likert.answers()));
            case ShortText _, LongText _ -> {}
        }
    }

    private static List<String> ids(List<NamedText> texts) {
        return texts.stream().map(NamedText::id).toList();
    }
}
