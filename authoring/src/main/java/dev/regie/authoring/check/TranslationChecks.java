package dev.regie.authoring.check;

import static java.util.stream.Collectors.toCollection;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether all languages say the same, as far as the shape of a text tells: the first language of the course is what the others
 * are held against. Neither is a word-for-word translation, so only strong differences count.
 */
final class TranslationChecks {
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ ");
    private static final Pattern LIST_ITEM = Pattern.compile("(?m)^\\s*(?:[-*+]|\\d+[.)]) ");
    private static final Pattern LINK = Pattern.compile("]\\((?<to>[^)]*)\\)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+(?:[.,:]\\d+)*(?!\\d)");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("\\d{1,2}(?:[.:]\\d{2})?[ \\u00a0](?:[ap]\\.?m\\b|uur\\b|o[’']clock)");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s*\\d+[.)] ");

    /** Texts shorter than this may have any length in the other language. */
    private static final int SHORT = 20;

    private static final double LONGER = 1.6;

    private TranslationChecks() {}

    static List<Finding> findings(CourseContent content) {
        return findings(content.languages(), CourseText.of(content));
    }

    /** Of any texts that are there in those languages, the first of which the others are held against. */
    static List<Finding> findings(List<Language> languages, List<CourseText> texts) {
        List<Finding> findings = new ArrayList<>();
        Language first = languages.getFirst();
        for (CourseText located : texts) {
            String text = located.text().exactly(first).orElse("");
            for (Language language : languages) {
                String other = located.text().exactly(language).orElse("");
                if (other.isBlank()) {
                    findings.add(Finding.error(Check.TRANSLATION, located.path(), language, "missing"));
                } else if (language != first && !text.isBlank()) {
                    compare(located, text, first, other, language, findings);
                }
            }
        }
        return findings;
    }

    static TranslationFigures figures(CourseContent content, List<Finding> findings, int stale) {
        return figures(content.languages(), CourseText.of(content), findings, stale);
    }

    static TranslationFigures figures(
            List<Language> languages, List<CourseText> texts, List<Finding> findings, int stale) {
        double first = words(texts, languages.getFirst());
        double last = words(texts, languages.getLast());
        return new TranslationFigures(
                texts.size(),
                (int) findings.stream()
                        .filter(finding -> finding.detail().equals("missing"))
                        .count(),
                (int) findings.stream()
                        .filter(finding -> !finding.detail().equals("missing"))
                        .map(Finding::path)
                        .distinct()
                        .count(),
                stale,
                last / first);
    }

    private static void compare(
            CourseText located, String text, Language of, String other, Language language, List<Finding> findings) {
        String path = located.path();
        Wording wording = Wording.of(text, of);
        Wording otherWording = Wording.of(other, language);
        int words = wording.words().size();
        int otherWords = otherWording.words().size();
        if (text.equals(other) && words >= 4 && !located.namesASource()) {
            findings.add(Finding.error(Check.TRANSLATION, path, language, "the same words as in " + of.tag()));
        }
        if (Math.max(words, otherWords) >= SHORT && (otherWords > LONGER * words || words > LONGER * otherWords)) {
            findings.add(Finding.error(
                    Check.TRANSLATION, path, language, otherWords + " words for " + words + " in " + of.tag()));
        }
        int sentences = wording.sentences().size();
        int otherSentences = otherWording.sentences().size();
        if (Math.abs(sentences - otherSentences) > Math.max(2, Math.max(sentences, otherSentences) / 3)) {
            findings.add(Finding.warning(
                    Check.TRANSLATION,
                    path,
                    language,
                    otherSentences + " sentences for " + sentences + " in " + of.tag()));
        }
        Map.of("headings", HEADING, "list items", LIST_ITEM, "links", LINK).forEach((what, pattern) -> {
            long count = pattern.matcher(text).results().count();
            long otherCount = pattern.matcher(other).results().count();
            if (count != otherCount) {
                findings.add(Finding.error(
                        Check.TRANSLATION,
                        path,
                        language,
                        otherCount + " " + what + " for " + count + " in " + of.tag()));
            }
        });
        SortedSet<String> numbers = numbers(text);
        SortedSet<String> otherNumbers = numbers(other);
        if (!numbers.equals(otherNumbers)) {
            findings.add(Finding.warning(
                    Check.TRANSLATION,
                    path,
                    language,
                    "figures " + otherNumbers + " for " + numbers + " in " + of.tag()));
        }
    }

    /** The figures in a text, written the English way; numbers of list items and times of day, which Dutch says in words, are none. */
    private static SortedSet<String> numbers(String text) {
        return NUMBER.matcher(TIME_OF_DAY
                        .matcher(LIST_NUMBER.matcher(text).replaceAll(""))
                        .replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(number -> number.replace(',', '.'))
                .collect(toCollection(TreeSet::new));
    }

    static int words(List<CourseText> texts, Language language) {
        return texts.stream()
                .mapToInt(located -> Wording.of(located.text().exactly(language).orElse(""), language)
                        .words()
                        .size())
                .sum();
    }
}
