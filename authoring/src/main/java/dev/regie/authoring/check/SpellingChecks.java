package dev.regie.authoring.check;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Words as they are spelled. What is marked as of another language is looked up in that language. */
final class SpellingChecks {
    private static final Pattern MARKED = Pattern.compile("\\[([^\\]]*)]\\{lang=([a-z]+)}");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}_/:@-]+(?:\\.[\\p{L}\\p{N}_/@-]+)+");
    private static final Pattern GAP = Pattern.compile("\\[\\[[^\\]]*]]");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern ACUTE = Pattern.compile("\u0301");

    private SpellingChecks() {}

    static SpellingFigures figures(List<CourseText> texts, Spelling spelling) {
        Map<Language, Integer> words = new EnumMap<>(Language.class);
        Map<Language, SortedMap<String, String>> unknown = new EnumMap<>(Language.class);
        EnumSet.allOf(Language.class).forEach(language -> unknown.put(language, new TreeMap<>()));
        for (CourseText located : texts) {
            located.text()
                    .texts()
                    .forEach((language, text) -> eachWord(text, language, (word, of) -> {
                        words.merge(of, 1, Integer::sum);
                        if (!knows(spelling, word, of)) {
                            unknown.computeIfAbsent(of, _ -> new TreeMap<>()).putIfAbsent(word, located.path());
                        }
                    }));
        }
        return new SpellingFigures(words, unknown);
    }

    static List<Finding> findings(SpellingFigures figures) {
        List<Finding> findings = new ArrayList<>();
        figures.unknown()
                .forEach((language, words) -> words.forEach((word, path) -> findings.add(Finding.error(
                        Check.SPELLING,
                        path,
                        language,
                        "'" + word + "' is in no dictionary and not in our word list"))));
        return findings;
    }

    private static void eachWord(String markdown, Language language, BiConsumer<String, Language> seen) {
        var marked = MARKED.matcher(markdown);
        while (marked.find()) {
            Language.ofTag(marked.group(2))
                    .ifPresent(other -> words(marked.group(1)).forEach(word -> seen.accept(word, other)));
        }
        words(marked.replaceAll(" ")).forEach(word -> seen.accept(word, language));
    }

    private static List<String> words(String markdown) {
        String plain = CommonMark.plainText(GAP.matcher(markdown).replaceAll(" "));
        return Wording.words(ADDRESS.matcher(plain).replaceAll(" ")).stream()
                .map(word -> word.replace('’', '\'').replace('‑', '-'))
                .filter(word -> !DIGIT.matcher(word).find())
                .toList();
    }

    private static boolean knows(Spelling spelling, String word, Language language) {
        return knowsWhole(spelling, word, language)
                || (word.contains("-")
                        && Arrays.stream(word.split("-")).allMatch(part -> knowsWhole(spelling, part, language)));
    }

    /** Also a possessive of a known word, and in Dutch a word with an accent for stress. */
    private static boolean knowsWhole(Spelling spelling, String word, Language language) {
        return spelling.knows(word, language)
                || (word.endsWith("'s") && spelling.knows(word.substring(0, word.length() - 2), language))
                || (language == Language.NL && spelling.knows(withoutStress(word), language));
    }

    private static String withoutStress(String word) {
        return Normalizer.normalize(
                ACUTE.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC);
    }
}
