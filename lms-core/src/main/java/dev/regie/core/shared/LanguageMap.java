package dev.regie.core.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One text in several languages, in the order of {@link Language}; empty texts are allowed to be absent only. Written to JSON as
 * {@code {"nl": "…", "en": "…"}}.
 */
public record LanguageMap(Map<Language, String> texts) {

    /** A text and the language it is really in, which differs from the one asked for when a translation is missing. */
    public record Text(String text, Language language) {}

    /** The map without any text. */
    public static final LanguageMap EMPTY = new LanguageMap(Map.of());

    public LanguageMap {
        EnumMap<Language, String> copy = new EnumMap<>(Language.class);
        copy.putAll(texts);
        texts = Collections.unmodifiableMap(copy);
    }

    /** A text in Dutch and English. */
    public static LanguageMap of(String dutch, String english) {
        return new LanguageMap(Map.of(Language.NL, dutch, Language.EN, english));
    }

    /** Reads the JSON shape; an unknown language tag is an {@link IllegalArgumentException} that names it. */
    @JsonCreator
    public static LanguageMap ofTags(Map<String, String> tags) {
        EnumMap<Language, String> texts = new EnumMap<>(Language.class);
        tags.forEach((tag, text) -> texts.put(
                Language.ofTag(tag).orElseThrow(() -> new IllegalArgumentException("Unknown language: " + tag)), text));
        return new LanguageMap(texts);
    }

    /** The JSON shape: language tag to text. */
    @JsonValue
    public Map<String, String> tags() {
        Map<String, String> tags = new java.util.LinkedHashMap<>();
        texts.forEach((language, text) -> tags.put(language.tag(), text));
        return tags;
    }

    /** The text in the wanted language, else in the first language that has it, else the empty text in the wanted language. */
    public Text in(Language wanted) {
        String exact = texts.get(wanted);
        if (exact != null) {
            return new Text(exact, wanted);
        }
        return texts.entrySet().stream()
                .findFirst()
                .map(entry -> new Text(entry.getValue(), entry.getKey()))
                .orElse(new Text("", wanted));
    }

    /** The text in exactly this language. */
    public Optional<String> exactly(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The languages that have a text. */
    public Set<Language> languages() {
        return texts.keySet();
    }

    /** Whether no language has a text. */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
