package dev.regie.authoring.check;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A Markdown text as its reader takes it in.
 *
 * @param words all of them, headings too
 * @param sentences the words of each full sentence; headings and list items without a full stop are none
 */
record Wording(List<String> words, List<List<String>> sentences) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’‑-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern FULL_STOP = Pattern.compile("[.!?…][”’\"')]*$");

    Wording {
        words = List.copyOf(words);
        sentences = List.copyOf(sentences);
    }

    static Wording of(String markdown, Language language) {
        List<List<String>> sentences = new ArrayList<>();
        for (String line : CommonMark.plainText(markdown).split("\n")) {
            for (String sentence : split(line, language)) {
                if (FULL_STOP.matcher(sentence).find()) {
                    sentences.add(words(sentence));
                }
            }
        }
        return new Wording(words(CommonMark.plainText(markdown)), sentences);
    }

    /** Several texts as one. */
    static Wording together(List<Wording> wordings) {
        return new Wording(
                wordings.stream().flatMap(wording -> wording.words.stream()).toList(),
                wordings.stream().flatMap(wording -> wording.sentences.stream()).toList());
    }

    /** The words of plain text; a word with an apostrophe or a hyphen is one. */
    static List<String> words(String plain) {
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    private static List<String> split(String line, Language language) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(language.locale());
        breaks.setText(line);
        List<String> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(line.substring(start, end).strip());
            start = end;
        }
        return sentences;
    }
}
