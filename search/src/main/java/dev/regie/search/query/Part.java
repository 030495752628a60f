package dev.regie.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a question. Any text is a valid question; what would be an operator elsewhere is just text. */
sealed interface Part {

    /** The words as they were typed. */
    String text();

    /** A word, wanted in any of its forms. */
    record Word(String text) implements Part {}

    /** Words that are wanted as they stand, one after the other. */
    record Phrase(String text) implements Part {}

    /** The beginning of a word. */
    record Beginning(String text) implements Part {}

    /** How many parts are read. */
    int MOST = 12;

    /** A phrase in quotes of any shape, the last of which may be missing; or what stands between spaces. */
    Pattern PARTS = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»]|$)|([^\\s\"“”„«»]+)");

    Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    /** The parts of a question in their order. */
    static List<Part> of(String question) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PARTS.matcher(question);
        while (matcher.find() && parts.size() < MOST) {
            String phrase = matcher.group(1);
            String text = phrase == null ? matcher.group(2) : phrase.strip();
            if (!LETTER.matcher(text).find()) {
                continue;
            }
            if (phrase != null) {
                parts.add(new Phrase(text));
            } else if (text.endsWith("*")) {
                parts.add(new Beginning(text.substring(0, text.length() - 1)));
            } else {
                parts.add(new Word(text));
            }
        }
        return parts;
    }
}
