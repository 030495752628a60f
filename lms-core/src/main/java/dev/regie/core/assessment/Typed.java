package dev.regie.core.assessment;

import dev.regie.core.catalogue.content.AcceptedTexts;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How what people type is read. Pure; the lesson runtime reads it the same way, which the scoring vectors hold. */
public final class Typed {

    /** The longest text that is typed into a field of one line, in characters. */
    public static final int LONGEST = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern QUOTES = Pattern.compile("[\u2018\u2019\u02bc]");
    private static final Pattern END = Pattern.compile("[\\s.,;:!?]+$");
    private static final Pattern MINUS = Pattern.compile("^[\u2212\u2013]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final int LONGEST_NUMBER = 30;

    private Typed() {}

    /** What counts of a text: no case, no accents, single spaces, straight apostrophes, no punctuation at its end. */
    public static String essence(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Form.NFKD)).replaceAll("");
        String spaced = SPACE.matcher(QUOTES.matcher(plain).replaceAll("'")).replaceAll(" ");
        return END.matcher(spaced.strip()).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** Whether a typed text is one of those accepted, in whatever language of the course it was typed. */
    static boolean accepted(AcceptedTexts accepted, String typed) {
        String essence = essence(typed);
        return !essence.isEmpty()
                && accepted.lines().languages().stream()
                        .flatMap(language -> accepted.in(language).stream())
                        .anyMatch(text -> essence(text).equals(essence));
    }

    /** The number in a text, with a point or a comma before the decimals; none if it is not one. */
    static Optional<BigDecimal> number(String text) {
        String compact = SPACE.matcher(text).replaceAll("");
        String plain = MINUS.matcher(compact).replaceFirst("-").replace(',', '.');
        return plain.length() <= LONGEST_NUMBER && NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }
}
