package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.NamedText;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.function.Function;

/** What is at hand while the files of one activity are read. */
record Desk(Prose prose, MediaFiles media, List<Language> languages, Places places, Problems problems) {
    /** Names that are the activity's own slots. */
    static final List<String> HEAD_SLOTS = List.of("title", "summary");

    /** Remembers where the part with that path is, for faults found later. */
    void note(String path, YamlMap yaml) {
        places.note(path, yaml.file(), yaml.line());
    }

    /** Each entry of a list, read by the function, which gets the entry and its id. */
    <T> List<T> entries(YamlMap yaml, String key, String path, List<String> reserved, EntryReader<T> reader) {
        return yaml.maps(key).stream()
                .map(entry -> {
                    String id = entry.id("id", reserved);
                    note(path + "/" + id, entry);
                    T read = reader.read(entry, id);
                    entry.done();
                    return read;
                })
                .toList();
    }

    /** A text for each id of a list; the function gives the text's slot. */
    List<NamedText> markdowns(YamlMap yaml, String key, List<String> reserved, Function<String, String> slot) {
        return yaml.ids(key, reserved).stream()
                .map(id -> new NamedText(id, prose.markdown(slot.apply(id))))
                .toList();
    }

    /** As {@link #markdowns}, with one line of plain text each. */
    List<NamedText> lines(YamlMap yaml, String key, List<String> reserved, Function<String, String> slot) {
        return yaml.ids(key, reserved).stream()
                .map(id -> new NamedText(id, prose.line(slot.apply(id))))
                .toList();
    }

    /** Reads one entry of a list. */
    @FunctionalInterface
    interface EntryReader<T> {
        T read(YamlMap entry, String id);
    }
}
