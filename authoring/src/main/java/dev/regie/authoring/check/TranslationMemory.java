package dev.regie.authoring.check;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Digests;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What each translation was a translation of when it was last in step: a hash of the text in the first language and one of the
 * translation. A translation is stale once its original has changed and it has not. As text, a line for each: language and
 * path, the hash of the original, the hash of the translation.
 */
public final class TranslationMemory {
    /** Remembers nothing, so nothing is stale. */
    public static final TranslationMemory NONE = new TranslationMemory(new TreeMap<>());

    private final SortedMap<String, Pair> pairs;

    private record Pair(String original, String translation) {}

    private TranslationMemory(SortedMap<String, Pair> pairs) {
        this.pairs = pairs;
    }

    /** All translations of the course as they are now, said to be in step. */
    public static TranslationMemory of(CourseContent content) {
        return of(content.languages(), CourseText.of(content));
    }

    /** As {@link #of(CourseContent)}, of any texts; the first language is that of the originals. */
    static TranslationMemory of(List<Language> languages, List<CourseText> texts) {
        return new TranslationMemory(pairs(languages, texts));
    }

    /** What {@link #toString()} gave. */
    public static TranslationMemory read(String text) {
        return new TranslationMemory(text.lines()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> new Pair(parts[1], parts[2]), (_, last) -> last, TreeMap::new)));
    }

    /** The translations whose originals have changed since. */
    List<Finding> stale(CourseContent content) {
        return stale(content.languages(), CourseText.of(content));
    }

    List<Finding> stale(List<Language> languages, List<CourseText> texts) {
        List<Finding> findings = new ArrayList<>();
        pairs(languages, texts).forEach((key, now) -> {
            @Nullable Pair then = pairs.get(key);
            if (then != null
                    && !then.original().equals(now.original())
                    && then.translation().equals(now.translation())) {
                String[] tagAndPath = key.split(":", 2);
                findings.add(Finding.warning(
                        Check.TRANSLATION,
                        tagAndPath[1],
                        Language.ofTag(tagAndPath[0]).orElseThrow(),
                        "stale: " + languages.getFirst().tag() + " has changed since it was translated"));
            }
        });
        return findings;
    }

    /** The same, and all that is not stale as it is now. */
    public TranslationMemory refreshed(CourseContent content) {
        return refreshed(content.languages(), CourseText.of(content));
    }

    TranslationMemory refreshed(List<Language> languages, List<CourseText> texts) {
        SortedMap<String, Pair> refreshed = pairs(languages, texts);
        for (Finding stale : stale(languages, texts)) {
            String key = key(Objects.requireNonNull(stale.language()), stale.path());
            refreshed.put(key, Objects.requireNonNull(pairs.get(key)));
        }
        return new TranslationMemory(refreshed);
    }

    @Override
    public String toString() {
        return pairs.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().original() + " "
                        + entry.getValue().translation() + "\n")
                .collect(Collectors.joining());
    }

    private static SortedMap<String, Pair> pairs(List<Language> languages, List<CourseText> texts) {
        SortedMap<String, Pair> pairs = new TreeMap<>();
        Language first = languages.getFirst();
        for (CourseText text : texts) {
            Map<Language, String> said = text.text().texts();
            said.forEach((language, translation) -> {
                if (language != first) {
                    pairs.put(
                            key(language, text.path()),
                            new Pair(hash(said.getOrDefault(first, "")), hash(translation)));
                }
            });
        }
        return pairs;
    }

    private static String key(Language language, String path) {
        return language.tag() + ":" + path;
    }

    private static String hash(String text) {
        return Digests.sha256(text).substring(0, 12);
    }
}
