package dev.regie.ui.trainer;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.enrolment.AnswerCount;
import dev.regie.ui.component.Section;
import dev.regie.ui.trainer.CountBars.Kind;
import dev.regie.ui.trainer.CountBars.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How people fared with what was asked: the questions of a page in its order, the items of a bank by how many had them wrong. */
final class AnswerBars {

    private AnswerBars() {}

    /** The questions of a page; nothing for a page that asks nothing. */
    static Optional<Section> questions(WithBlocks page, Map<String, AnswerCount> counts) {
        List<Item> asked = page.blocks().stream()
                .filter(Question.class::isInstance)
                .map(block -> ((Question) block).item())
                .toList();
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        CountBars bars = new CountBars(most(counts));
        for (Item item : asked) {
            AnswerCount count = counts.get(item.id());
            if (count == null || !count.mayBeShown()) {
                bars.row(BlockWords.of(item).span(), text("stuck.answered.withheld"), List.of());
            } else if (count.judged() == 0) {
                bars.row(BlockWords.of(item).span(), text("stuck.answered", count.answered()), List.of());
            } else {
                bars.row(
                        BlockWords.of(item).span(),
                        text("stuck.questions.counts", count.answered(), count.first(), count.later(), count.never()),
                        List.of(
                                new Part(Kind.DONE, count.first()),
                                new Part(Kind.STUCK, count.later()),
                                new Part(Kind.NOT_YET, count.never())));
            }
        }
        Component shown = shown(counts) ? bars : new Paragraph(text("stuck.questions.none"));
        return Optional.of(section(text("stuck.questions"), text("stuck.questions.what"), shown));
    }

    /** An item and how people fared with it. */
    private record Asked(Item item, AnswerCount count) {
        double wrong() {
            return count.judged() == 0 ? 0 : (double) count.wrongFirst() / count.judged();
        }
    }

    /** The items of a bank that five people or more were asked, the one that most had wrong first. */
    static Section items(Assessment assessment, Map<String, AnswerCount> counts) {
        CountBars bars = new CountBars(most(counts));
        assessment.items().stream()
                .flatMap(item -> Stream.ofNullable(counts.get(item.id())).map(count -> new Asked(item, count)))
                .filter(asked -> asked.count().mayBeShown())
                .sorted(Comparator.comparingDouble(Asked::wrong).reversed())
                .forEach(asked -> bars.row(
                        BlockWords.of(asked.item()).span(),
                        text(
                                "stuck.items.counts",
                                asked.count().answered(),
                                asked.count().wrongFirst(),
                                asked.count().first()),
                        List.of(
                                new Part(Kind.DONE, asked.count().first()),
                                new Part(Kind.STUCK, asked.count().wrongFirst()))));
        Component shown = shown(counts) ? bars : new Paragraph(text("stuck.items.none"));
        return section(text("stuck.items"), text("stuck.items.what"), shown);
    }

    private static boolean shown(Map<String, AnswerCount> counts) {
        return counts.values().stream().anyMatch(AnswerCount::mayBeShown);
    }

    private static int most(Map<String, AnswerCount> counts) {
        return counts.values().stream().mapToInt(AnswerCount::answered).max().orElse(0);
    }

    private static Section section(String title, String words, Component content) {
        Paragraph what = new Paragraph(words);
        what.addClassNames("quiet", "prose");
        return new Section(title, what, content);
    }
}
