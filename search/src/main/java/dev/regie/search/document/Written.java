package dev.regie.search.document;

import dev.regie.core.shared.Language;
import dev.regie.search.analysis.Words;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * A word of a passage: without its accents, which is how it is looked up, and as a person would write it.
 *
 * @param folded in lower case and without accents
 * @param written in lower case
 */
public record Written(String folded, String written) {

    private static final char BETWEEN = '\t';
    private static final int SHORTEST = 3;
    private static final Analyzer DUTCH = Words.written(Language.NL);
    private static final Analyzer ENGLISH = Words.written(Language.EN);

    /** The words of a text that say something, each once. */
    static List<Written> of(String text, Language language) {
        Analyzer analyser = switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
        return Words.of(analyser, text).stream()
                .filter(word -> word.length() >= SHORTEST && Character.isLetter(word.charAt(0)))
                .filter(word -> !Words.isFiller(Words.fold(word), language))
                .distinct()
                .map(word -> new Written(Words.fold(word), word))
                .toList();
    }

    /** As it stands in the index, sorted by the word without accents. */
    String key() {
        return folded + BETWEEN + written;
    }

    /** Reads what {@link #key} wrote. */
    public static Written ofKey(String key) {
        int between = key.indexOf(BETWEEN);
        return new Written(key.substring(0, between), key.substring(between + 1));
    }
}
