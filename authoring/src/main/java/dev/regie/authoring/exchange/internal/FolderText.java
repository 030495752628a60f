package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.Slots;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One YAML file being written, with the Markdown files beside it. */
final class FolderText {
    private final String stem;
    private final StringBuilder yaml = new StringBuilder();
    private final Map<Language, StringBuilder> prose = new LinkedHashMap<>();

    FolderText(String stem, List<Language> languages) {
        this.stem = stem;
        languages.forEach(language -> prose.put(language, new StringBuilder()));
    }

    void line(String line) {
        yaml.append(line).append('\n');
    }

    /** A list on one line. */
    void list(String key, List<String> words) {
        line(key + ": [" + String.join(", ", words) + "]");
    }

    /** A list of entries, each written at that indent after {@code - id: …}; nothing if there are none. */
    <T> void entries(String indent, String key, List<T> entries, Function<T, String> id, Consumer<T> rest) {
        if (entries.isEmpty()) {
            return;
        }
        line(indent + key + ":");
        entries.forEach(entry -> {
            line(indent + "  - id: " + id.apply(entry));
            rest.accept(entry);
        });
    }

    /** A list on one line; nothing if it is empty. */
    void listIfAny(String key, List<String> words) {
        if (!words.isEmpty()) {
            list(key, words);
        }
    }

    void slot(Slots.Slot slot) {
        slot(slot.path(), slot.text());
    }

    void slot(String path, @Nullable LanguageMap text) {
        if (text == null) {
            return;
        }
        prose.forEach((language, file) -> text.exactly(language).ifPresent(found -> {
            if (!file.isEmpty()) {
                file.append('\n');
            }
            file.append("::: ").append(path).append("\n\n").append(found).append('\n');
        }));
    }

    void into(Map<String, byte[]> files) {
        files.put(stem + ".yaml", yaml.toString().getBytes(StandardCharsets.UTF_8));
        prose.forEach((language, file) ->
                files.put(stem + "." + language.tag() + ".md", file.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** A number without a needless fraction: 1, 0.8. */
    static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
