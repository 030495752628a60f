package dev.regie.core.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Folds names into text whose order, in Java and under every usual database collation, is the order in which people expect names: it
 * holds only a-z and digits for Latin names, and digits stand for the gaps, since they come before letters everywhere.
 */
public final class SortText {
    private static final String BETWEEN_PARTS = "0";
    private static final String BETWEEN_WORDS = "1";

    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> LETTERS =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th", "ð", "d");

    private SortText() {}

    /** The parts in their order of importance; an absent part comes before any other. */
    public static String of(@Nullable String... parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            text.append(part == null ? "" : words(part).replace(" ", BETWEEN_WORDS));
            text.append(BETWEEN_PARTS);
        }
        return text.toString();
    }

    /** Lower case, no diacritics, only letters, digits and single spaces: "Özgür-Çelik" becomes "ozgur celik", "'t" becomes "t". */
    public static String words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’ʼ]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded;
    }
}
