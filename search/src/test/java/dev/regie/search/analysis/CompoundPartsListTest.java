package dev.regie.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * The list of words that compounds are made of comes from OpenTaal's dictionary, which says of its words whether they make compounds.
 * Written anew by {@code -Dregie.write-words=true}.
 */
class CompoundPartsListTest {

    private static final Path DICTIONARY = Path.of("../authoring/src/test/resources/spelling/nl.dic.gz");
    private static final Path LIST = Path.of("src/main/resources/dev/regie/search/analysis/parts.nl.txt");
    private static final String HEAD = """
            # Dutch words that make compounds, in lower case and without accents.
            # Taken from OpenTaal's dictionary 2.20 (https://opentaal.org), BSD-3-Clause, see parts.nl.licence.txt.
            # Written by CompoundPartsListTest.
            """;

    private static final Pattern ENTRY = Pattern.compile("([\\p{javaLowerCase}]{4,14})(?:/(\\S+))?");

    /** Endings that are words, too, and words that more often are an accident of letters. */
    private static final Set<String> NOT_A_PART = Set.of(
            "lijk", "schap", "baar", "loos", "matig", "ring", "rijk", "ling", "ster", "aard", "zang", "teren", "acht",
            "beha", "eest", "gesp", "meel", "miss", "offer", "pres", "slacht", "tand", "tegens", "toet", "verg", "vers",
            "voorn", "riaal", "waar", "ding", "heden", "tering", "vier", "haar", "deze", "weer", "leer", "reken",
            "keling", "enter", "daar", "lend", "ende", "gister", "deel", "noten", "steen", "rover", "kant");

    /** Words that begin compounds without the dictionary saying so, and words that only look as if they came apart. */
    private static final Set<String> OURS = Set.of(
            "zelf",
            "samen",
            "vragen",
            "rollen",
            "stappen",
            "leer",
            "deel",
            "feedback",
            "coach",
            "empowerment",
            "materiaal",
            "combinatie",
            "transport",
            "chocolade",
            "automaat",
            "platform",
            "programmeer",
            "spektakel",
            "burgemeester",
            "kanselier",
            "scharnier",
            "blokkade");

    @Test
    void the_list_is_made_of_the_dictionary() throws IOException {
        String list = HEAD + String.join("\n", words()) + "\n";
        if (Boolean.getBoolean("regie.write-words")) {
            Files.writeString(LIST, list);
        }
        assertThat(Files.readString(LIST)).isEqualTo(list);
    }

    private static Set<String> words() throws IOException {
        Set<String> candidates = new TreeSet<>(OURS);
        for (String line : dictionary()) {
            var entry = ENTRY.matcher(line.strip().replace("ĳ", "ij"));
            if (entry.matches() && entry.group(2) != null && makesCompounds(entry.group(2))) {
                candidates.add(Words.fold(entry.group(1)));
            }
        }
        candidates.removeAll(NOT_A_PART);
        candidates.addAll(OURS);
        return withoutCompounds(candidates);
    }

    /** A compound in the list would hide its own parts. */
    private static Set<String> withoutCompounds(Set<String> candidates) {
        Set<String> simple = new TreeSet<>(candidates);
        simple.removeIf(word -> !OURS.contains(word) && comesApart(word, candidates));
        return simple;
    }

    private static boolean comesApart(String word, Set<String> candidates) {
        for (int at = 3; at <= word.length() - CompoundWords.SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            if (!candidates.contains(first) && !CompoundWords.SHORT_BEGINNINGS.contains(first)) {
                continue;
            }
            for (String joint : List.of("", "s", "en", "e", "n")) {
                if (word.startsWith(joint, at) && candidates.contains(word.substring(at + joint.length()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean makesCompounds(String flags) {
        for (int at = 0; at + 1 < flags.length(); at += 2) {
            if (flags.charAt(at) == 'C') {
                return true;
            }
        }
        return false;
    }

    private static List<String> dictionary() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(DICTIONARY)), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }
}
