package dev.regie.ui.i18n;

import dev.regie.core.shared.Language;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The texts of one language, read from {@code messages_nl.properties} and {@code messages_en.properties}. Placeholders are those of
 * {@link MessageFormat}; apostrophes in the texts are typographic (’), since a straight one would quote.
 */
public final class Messages {

    private static final Map<Language, Messages> ALL = readAll();

    private final Language language;
    private final ResourceBundle bundle;

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                "dev.regie.ui.i18n.messages",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Map<Language, Messages> readAll() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Messages(language));
        }
        return Collections.unmodifiableMap(all);
    }

    /** The texts of a language. */
    public static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The text of a key with its placeholders filled; a missing key is a {@link java.util.MissingResourceException}. */
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
    }

    /** Every key that has a text. */
    public Set<String> keys() {
        return bundle.keySet();
    }

    /** The text as written, with its placeholders. */
    public String pattern(String key) {
        return bundle.getString(key);
    }
}
