package dev.regie.core.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that interface and content exist in. The order is the order in which they are offered. */
public enum Language {
    NL("nl"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag, as used in {@code lang} attributes, file names and xAPI language maps. */
    public String tag() {
        return tag;
    }

    /** The locale for formatting dates and numbers: Dutch of the Netherlands, British English. */
    public Locale locale() {
        return this == NL ? Locale.forLanguageTag("nl-NL") : Locale.UK;
    }

    /** Finds the language of a tag such as {@code nl} or {@code nl-BE}; empty for a language that Regie does not speak. */
    public static Optional<Language> ofTag(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }
}
