package dev.regie.authoring.check;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Objective;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How many items there are, of which types and on what, and whether answering them teaches something. */
final class ItemChecks {
    /** Where questions stand that are not in a bank. */
    static final String LESSONS = "lessons";

    /** Feedback of fewer words says right or wrong and no more. */
    private static final int TEACHING = 4;

    private ItemChecks() {}

    static List<AskedItem> inBank(Assessment assessment) {
        return assessment.items().stream()
                .map(item -> new AskedItem(assessment.id() + "/" + item.id(), item))
                .toList();
    }

    static List<AskedItem> inLessons(CourseContent content) {
        return content.activities().stream()
                .filter(WithBlocks.class::isInstance)
                .map(WithBlocks.class::cast)
                .flatMap(activity -> activity.blocks().stream()
                        .filter(Question.class::isInstance)
                        .map(block -> new AskedItem(activity.id() + "/" + block.id(), ((Question) block).item())))
                .toList();
    }

    static Stream<Assessment> banks(CourseContent content) {
        return content.activities().stream()
                .filter(Assessment.class::isInstance)
                .map(Assessment.class::cast);
    }

    static List<AskedItem> all(CourseContent content) {
        return Stream.concat(inLessons(content).stream(), banks(content).flatMap(bank -> inBank(bank).stream()))
                .toList();
    }

    static List<ItemFigures> figures(CourseContent content) {
        return Stream.concat(
                        Stream.of(figures(content, LESSONS, inLessons(content))),
                        banks(content).map(bank -> figures(content, bank.id(), inBank(bank))))
                .toList();
    }

    static List<Finding> bankSize(CourseContent content, CourseStandard standard) {
        return banks(content)
                .filter(bank -> bank.items().size() < standard.items())
                .map(bank -> Finding.error(
                        Check.BANK_SIZE, bank.id(), bank.items().size() + " items; expected " + standard.items()))
                .toList();
    }

    static List<Finding> types(CourseContent content, CourseStandard standard) {
        List<Finding> findings = new ArrayList<>();
        banks(content).forEach(bank -> {
            Map<String, Long> types =
                    bank.items().stream().collect(groupingBy(item -> item.type(), TreeMap::new, counting()));
            if (types.size() < standard.itemTypes()) {
                findings.add(Finding.error(
                        Check.ITEM_TYPES, bank.id(), types.keySet() + "; expected " + standard.itemTypes() + " types"));
            }
            if (!types.containsKey(standard.demandedType())) {
                findings.add(Finding.error(Check.ITEM_TYPES, bank.id(), "none of type " + standard.demandedType()));
            }
        });
        return findings;
    }

    /** A bank asks for every objective at least twice, so that a draw can differ. */
    static List<Finding> objectives(CourseContent content) {
        List<Finding> findings = new ArrayList<>();
        banks(content)
                .forEach(bank -> content.objectives().stream()
                        .map(Objective::id)
                        .forEach(objective -> {
                            long asked = bank.items().stream()
                                    .filter(item -> item.objective().equals(objective))
                                    .count();
                            if (asked < 2) {
                                findings.add(Finding.error(
                                        Check.OBJECTIVES_ASKED,
                                        bank.id(),
                                        asked + " items on " + objective + "; expected 2"));
                            }
                        }));
        return findings;
    }

    /** Every answer is explained in every language, in some words, and no two answers of an item in the same. */
    static List<Finding> feedback(CourseContent content) {
        List<Finding> findings = new ArrayList<>();
        for (AskedItem asked : all(content)) {
            for (Language language : content.languages()) {
                Set<String> said = new HashSet<>();
                for (LanguageMap feedback : asked.feedback()) {
                    String text =
                            feedback == null ? "" : feedback.exactly(language).orElse("");
                    int words = Wording.words(text).size();
                    if (words == 0) {
                        findings.add(
                                Finding.error(Check.FEEDBACK, asked.path(), language, "an answer without feedback"));
                    } else if (words < TEACHING) {
                        findings.add(Finding.warning(
                                Check.FEEDBACK, asked.path(), language, "'" + text + "' teaches nothing"));
                    } else if (!said.add(text)) {
                        findings.add(Finding.warning(
                                Check.FEEDBACK, asked.path(), language, "two answers with the same feedback"));
                    }
                }
            }
        }
        return findings;
    }

    private static ItemFigures figures(CourseContent content, String place, List<AskedItem> items) {
        List<LanguageMap> given = new ArrayList<>();
        int due = 0;
        for (AskedItem asked : items) {
            for (LanguageMap feedback : asked.feedback()) {
                due++;
                if (feedback != null) {
                    given.add(feedback);
                }
            }
        }
        return new ItemFigures(
                place,
                items.size(),
                items.stream().collect(groupingBy(asked -> asked.item().type(), TreeMap::new, counting())),
                items.stream().collect(groupingBy(asked -> asked.item().objective(), TreeMap::new, counting())),
                due * content.languages().size(),
                given.stream()
                        .mapToInt(feedback -> (int) content.languages().stream()
                                .filter(language ->
                                        !feedback.exactly(language).orElse("").isBlank())
                                .count())
                        .sum());
    }
}
