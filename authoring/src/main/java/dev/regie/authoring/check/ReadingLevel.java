package dev.regie.authoring.check;

import dev.regie.core.shared.Language;

/**
 * How hard a text is to read, by the length of its words and sentences. These are aids and no instruments: they see neither
 * sense nor order, and shortening words to please them makes no text clearer.
 *
 * @param measure the name of the formula behind {@code value}
 * @param value of English the Flesch-Kincaid grade, in years of school, lower is easier: 0.39 words per sentence + 11.8 syllables
 *     per word − 15.59 (Kincaid, Fishburne, Rogers and Chissom, Research Branch Report 8-75, 1975). Of Dutch the reading ease of
 *     Flesch-Douma, 0 to 100, higher is easier: 206.84 − 0.93 words per sentence − 77 syllables per word (Douma, De leesbaarheid van
 *     landbouwbladen, Wageningen, 1960)
 * @param lix words per sentence + the percentage of words of more than six letters (Björnsson, Läsbarhet, 1968); the same for both
 *     languages, and in the place of Cito's CILT, which needs a list of frequent words that is not free. Below 40 is easy to
 *     ordinary, above 50 is official language
 * @param lettersPerWord the other half of CILT
 */
public record ReadingLevel(
        String measure,
        double value,
        double lix,
        double wordsPerSentence,
        double syllablesPerWord,
        double lettersPerWord) {

    /** The level of a text that has at least one sentence. */
    static ReadingLevel of(Wording wording, Language language) {
        var words = wording.sentences().stream()
                .flatMap(sentence -> sentence.stream())
                .toList();
        double perSentence = (double) words.size() / wording.sentences().size();
        double syllables = words.stream()
                .mapToInt(word -> Syllables.of(word, language))
                .average()
                .orElseThrow();
        double letters = words.stream().mapToInt(String::length).average().orElseThrow();
        double longWords =
                100.0 * words.stream().filter(word -> word.length() > 6).count() / words.size();
        return switch (language) {
            case NL ->
                new ReadingLevel(
                        "Flesch-Douma",
                        206.84 - 0.93 * perSentence - 77 * syllables,
                        perSentence + longWords,
                        perSentence,
                        syllables,
                        letters);
            case EN ->
                new ReadingLevel(
                        "Flesch-Kincaid grade",
                        0.39 * perSentence + 11.8 * syllables - 15.59,
                        perSentence + longWords,
                        perSentence,
                        syllables,
                        letters);
        };
    }

    /** Harder than a text for adults of all trades should be: below Douma's "rather difficult", or above ten years of school. */
    boolean hard(Language language) {
        return switch (language) {
            case NL -> value < 50;
            case EN -> value > 10;
        };
    }
}
