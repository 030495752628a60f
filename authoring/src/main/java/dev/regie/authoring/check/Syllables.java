package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts syllables by the vowels as written. Good enough for an average over a text: of ordinary words about one in twenty is off
 * by one.
 */
final class Syllables {
    /** Vowels that sound as one in Dutch, the longest first; a diaeresis begins another syllable. */
    private static final Pattern DUTCH =
            Pattern.compile("aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáàâéèêíóòôúûäëïöü]");

    private static final Pattern ENGLISH = Pattern.compile("[aeiouyéèêï]+");

    /** What is written but not heard: time, times, listened, colleague; not table, tables, wanted, boxes. */
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[a-z]{2})(?:(?<![aeiouy]l|[aeiou]|[^aeiou]l)e|(?<![sxz]|[cs]h|[cg]|[^aeiou]l)es|(?<![td])ed|(?<=[gq])ues?)$");

    /** Vowels that stand together and are heard apart: being, video, idea, quiet. */
    private static final Pattern APART =
            Pattern.compile("(?<=[aeiouy])ing|i(?=[aou](?!u))(?<![tcsg]i)|eo(?!p|u)|ea(?=$|ct|te)|ie(?=t)|ua(?=l|t)");

    private Syllables() {}

    /** How many, at least one. */
    static int of(String word, Language language) {
        String lower = word.toLowerCase(language.locale()).replace("y'", "'");
        return switch (language) {
            case NL -> Math.max(1, count(DUTCH, lower));
            case EN -> Math.max(1, english(lower.toLowerCase(Locale.ROOT)));
        };
    }

    private static int english(String word) {
        String heard = SILENT.matcher(word).replaceFirst("");
        return count(ENGLISH, heard) + count(APART, heard);
    }

    private static int count(Pattern pattern, String text) {
        return (int) pattern.matcher(text).results().count();
    }
}
