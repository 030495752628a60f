package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.catalogue.content.TermMentions;
import dev.regie.core.catalogue.content.TermMentions.Mention;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether a course's words are explained in one sentence, where they are first met, and the same in every course. */
final class TermChecks {
    /** More of them in one lesson, and reading becomes looking up. */
    private static final int MOST_IN_A_LESSON = 6;

    private static final int LONGEST = 30;

    private TermChecks() {}

    /** Who presses a word wants one sentence, and not the word again. */
    static List<Finding> sentences(CourseContent content) {
        List<Finding> findings = new ArrayList<>();
        for (Term term : content.terms()) {
            String path = path(term) + ".means";
            term.means().texts().forEach((language, means) -> {
                Wording wording = Wording.of(means, language);
                if (wording.sentences().size() != 1) {
                    findings.add(Finding.error(
                            Check.TERMS, path, language, wording.sentences().size() + " sentences; expected 1"));
                }
                if (wording.words().size() > LONGEST) {
                    findings.add(Finding.warning(
                            Check.TERMS,
                            path,
                            language,
                            wording.words().size() + " words; expected " + LONGEST + " at most"));
                }
                if (says(means, term.word().exactly(language).orElse(""))) {
                    findings.add(Finding.warning(Check.TERMS, path, language, "explains the word by itself"));
                }
            });
        }
        return findings;
    }

    /** Every term is linked from a lesson, and from one lesson once. */
    static List<Finding> links(CourseContent content) {
        List<Finding> findings = new ArrayList<>();
        List<Mention> mentions = TermMentions.of(content);
        for (Language language : content.languages()) {
            List<Mention> spoken = mentions.stream()
                    .filter(mention -> mention.language() == language)
                    .toList();
            content.terms().stream()
                    .filter(term ->
                            spoken.stream().noneMatch(mention -> mention.term().equals(term.id())))
                    .forEach(term ->
                            findings.add(Finding.warning(Check.TERMS, path(term), language, "no lesson links to it")));
            for (Activity activity : content.activities()) {
                Map<String, Long> times = spoken.stream()
                        .filter(mention -> mention.path().startsWith(activity.id() + "/"))
                        .collect(Collectors.groupingBy(Mention::term, TreeMap::new, Collectors.counting()));
                times.forEach((term, count) -> {
                    if (count > 1) {
                        findings.add(Finding.warning(
                                Check.TERMS,
                                activity.id(),
                                language,
                                "links to '" + term + "' " + count + " times; the first is enough"));
                    }
                });
                if (times.size() > MOST_IN_A_LESSON) {
                    findings.add(Finding.warning(
                            Check.TERMS,
                            activity.id(),
                            language,
                            "links to " + times.size() + " terms; expected " + MOST_IN_A_LESSON + " at most"));
                }
            }
        }
        return findings;
    }

    /** A word has one meaning in the house: courses that explain the same one say the same. */
    static List<Finding> oneMeaning(CourseContent content, List<CourseContent> others) {
        List<Finding> findings = new ArrayList<>();
        for (CourseContent other : others) {
            for (Term theirs : other.terms()) {
                content.terms().stream()
                        .filter(term -> term.id().equals(theirs.id()) && !term.equals(theirs))
                        .forEach(term -> findings.add(Finding.error(
                                Check.TERMS, path(term), "has other words in the course '" + other.key() + "'")));
            }
        }
        return findings;
    }

    private static String path(Term term) {
        return "term." + term.id();
    }

    private static boolean says(String means, String word) {
        Locale locale = Locale.ROOT;
        return !word.isEmpty()
                && String.join(" ", Wording.words(means.toLowerCase(locale)))
                        .contains(String.join(" ", Wording.words(word.toLowerCase(locale))));
    }
}
