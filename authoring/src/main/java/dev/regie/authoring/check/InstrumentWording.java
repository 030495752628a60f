package dev.regie.authoring.check;

import dev.regie.core.access.DataAccessTable;
import dev.regie.core.access.DataClass;
import dev.regie.core.shared.Language;
import dev.regie.core.survey.Instrument;
import dev.regie.core.survey.Questionnaire;
import dev.regie.core.survey.SurveyItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How an instrument speaks to who fills it in. */
final class InstrumentWording {
    /** More is no short sentence. */
    static final int LONGEST_ITEM = 16;

    /** A reversed item with one of these makes people deny a denial. */
    private static final Map<Language, Set<String>> DENIALS = Map.of(
            Language.NL, Set.of("niet", "geen", "nooit", "niemand", "niets", "nergens", "zonder", "nauwelijks"),
            Language.EN, Set.of("not", "no", "never", "nobody", "nothing", "nowhere", "without", "hardly", "cannot"));

    private static final Map<Language, List<String>> NUMBERS = Map.of(
            Language.NL, List.of("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"),
            Language.EN,
                    List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"));

    private InstrumentWording() {}

    /** Items are short, end as a sentence and, if reversed, hold no denial. */
    static List<Finding> items(Instrument instrument) {
        if (!(instrument instanceof Questionnaire questionnaire)) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        questionnaire
                .items()
                .forEach(item -> item.text().texts().forEach((language, text) -> {
                    List<String> words = Wording.words(text).stream()
                            .map(word -> word.toLowerCase(Locale.ROOT))
                            .toList();
                    if (words.size() > LONGEST_ITEM) {
                        findings.add(Finding.error(
                                Check.ITEM_WORDING,
                                item.id(),
                                language,
                                words.size() + " words; expected " + LONGEST_ITEM + " at most"));
                    }
                    if (item instanceof SurveyItem.OnScale onScale && onScale.reversed()) {
                        words.stream()
                                .filter(word -> deniesIn(language, word))
                                .forEach(word -> findings.add(Finding.error(
                                        Check.ITEM_WORDING,
                                        item.id(),
                                        language,
                                        "reversed, and says '" + word + "': say what happens")));
                    }
                }));
        return findings;
    }

    /** Who answers anonymously is told over how many people outcomes are shown at least. */
    static List<Finding> floor(Instrument instrument) {
        if (instrument.data() != DataClass.ANONYMOUS) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        instrument.head().told().texts().forEach((language, text) -> {
            Set<String> words = Set.copyOf(Wording.words(text));
            String number = NUMBERS.getOrDefault(language, List.of()).get(DataAccessTable.SMALLEST_GROUP);
            if (!words.contains(number) && !words.contains(String.valueOf(DataAccessTable.SMALLEST_GROUP))) {
                findings.add(Finding.error(
                        Check.FLOOR_SAID,
                        "told",
                        language,
                        "does not say that outcomes are shown over " + number + " people at least"));
            }
        });
        return findings;
    }

    private static boolean deniesIn(Language language, String word) {
        return DENIALS.getOrDefault(language, Set.of()).contains(word) || word.endsWith("n’t");
    }
}
