package dev.regie.authoring.check;

import dev.regie.core.shared.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Hunspell, as Lucene has it, with the dictionaries, our own words and the names of {@code src/test/resources/spelling}. Loaded once. */
final class HunspellSpelling implements Spelling {
    private static final String FOLDER = "/spelling/";

    private final Map<Language, Hunspell> dictionaries = new EnumMap<>(Language.class);
    private final Map<Language, Set<String>> ownWords = new EnumMap<>(Language.class);

    private HunspellSpelling() {
        for (Language language : Language.values()) {
            dictionaries.put(language, new Hunspell(dictionary(language)));
            ownWords.put(
                    language,
                    Stream.concat(ownWords(language).stream(), names().stream()).collect(Collectors.toSet()));
        }
    }

    private static final class Loaded {
        private static final HunspellSpelling ONCE = new HunspellSpelling();
    }

    static HunspellSpelling get() {
        return Loaded.ONCE;
    }

    @Override
    public boolean knows(String word, Language language) {
        Set<String> own = ownWords.get(language);
        String small = uncapitalised(word);
        return own.contains(word)
                || own.contains(small)
                || inDictionary(word, language)
                || inDictionary(small, language);
    }

    boolean inDictionary(String word, Language language) {
        return dictionaries.get(language).spell(word);
    }

    /** Our own list as it stands in the file. */
    static List<String> ownWords(Language language) {
        return lines("words." + language.tag() + ".txt");
    }

    /** Names, which are spelled the same in every language. */
    static List<String> names() {
        return lines("names.txt");
    }

    private static List<String> lines(String file) {
        try (var lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary dictionary(Language language) {
        try (InputStream affixes = open(language.tag() + ".aff");
                InputStream words = new GZIPInputStream(open(language.tag() + ".dic.gz"))) {
            return new Dictionary(new ByteBuffersDirectory(), language.tag(), affixes, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(HunspellSpelling.class.getResourceAsStream(FOLDER + name), name);
    }

    private static String uncapitalised(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }
}
