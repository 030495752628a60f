package dev.regie.core.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Folds text so that comparing it plainly gives the order in which people expect names. */
final class SortText {
    private SortText() {}

    /** The parts in their order of importance, folded; absent parts come first. */
    static String of(@Nullable String... parts) {
        StringJoiner joined = new StringJoiner("  ");
        for (String part : parts) {
            joined.add(part == null ? "" : fold(part));
        }
        return joined.toString();
    }

    /** Lower case, no diacritics, only letters, digits and single spaces: "Özgür-Çelik" becomes "ozgur celik". */
    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i")
                .replace("'", "")
                .replace("’", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
