package dev.regie.search.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes Dutch compounds apart: {@code feedbackgesprek} into {@code feedback} and {@code gesprek}. A word comes apart only where known
 * words and the letters that join them make up all of it, so that {@code verandering} is not said to be about a ring; of several ways
 * the one with the fewest parts holds, then the one with the longest last part, which carries the meaning.
 */
public final class CompoundWords {

    /** The shortest part that may stand anywhere; a shorter one has to be among {@link #SHORT_BEGINNINGS}. */
    static final int SHORTEST_PART = 4;

    private static final int SHORTEST_COMPOUND = 7;
    private static final int LONGEST_COMPOUND = 40;
    private static final List<String> JOINTS = List.of("", "s", "en", "e", "n");
    static final Set<String> SHORT_BEGINNINGS = Set.of("les", "dag", "lid", "uur", "rol");

    private final Set<String> known;

    /** Knows these words, in lower case and without accents. */
    public CompoundWords(Set<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Whether the word is known, as it stands or in another form. */
    boolean knows(String word) {
        return forms(word).anyMatch(known::contains);
    }

    /** The parts of a compound as they stand in it, without the letters that join them; empty if it is not one. */
    public List<String> parts(String word) {
        if (word.length() < SHORTEST_COMPOUND || word.length() > LONGEST_COMPOUND || knows(word)) {
            return List.of();
        }
        List<String> parts = split(word);
        return parts == null ? List.of() : parts;
    }

    private @Nullable List<String> split(String word) {
        List<String> best = null;
        for (int at = 3; at <= word.length() - SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            if (!begins(first)) {
                continue;
            }
            for (String joint : JOINTS) {
                if (word.startsWith(joint, at) && word.length() - at - joint.length() >= SHORTEST_PART) {
                    best = better(best, first, word.substring(at + joint.length()));
                }
            }
        }
        return best;
    }

    private @Nullable List<String> better(@Nullable List<String> best, String first, String rest) {
        List<String> more = knows(rest) ? List.of(rest) : split(rest);
        if (more == null) {
            return best;
        }
        List<String> parts = new ArrayList<>();
        parts.add(first);
        parts.addAll(more);
        return best == null
                        || parts.size() < best.size()
                        || (parts.size() == best.size()
                                && parts.getLast().length() > best.getLast().length())
                ? parts
                : best;
    }

    private boolean begins(String part) {
        return part.length() < SHORTEST_PART ? SHORT_BEGINNINGS.contains(part) : known.contains(part);
    }

    /** What a word may be a form of: gesprekken, teams, huizen, leraren, kaartje. */
    private static Stream<String> forms(String word) {
        Set<String> forms = new HashSet<>();
        forms.add(word);
        for (String ending : List.of("jes", "je", "en", "e", "n", "s")) {
            if (word.length() - ending.length() >= SHORTEST_PART - 1 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                forms.add(stem);
                addSpellings(forms, stem);
            }
        }
        return forms.stream().filter(form -> form.length() >= SHORTEST_PART);
    }

    private static void addSpellings(Set<String> forms, String stem) {
        int last = stem.length() - 1;
        char end = stem.charAt(last);
        String before = stem.substring(0, last);
        if (before.charAt(last - 1) == end) {
            forms.add(before);
        }
        String hard = end == 'z' ? before + 's' : end == 'v' ? before + 'f' : stem;
        forms.add(hard);
        forms.add(hard.substring(0, last - 1) + hard.charAt(last - 1) + hard.charAt(last - 1) + hard.charAt(last));
    }
}
