package dev.regie.authoring.exchange.internal;

import dev.regie.core.catalogue.content.NamedText;
import java.util.List;

/** What is at hand while an instrument's main files are read. */
record Sheet(Prose prose, Places places, Problems problems) {
    /** Names that are the instrument's own slots, or begin some. */
    static final List<String> HEAD_SLOTS = List.of(
            "title",
            "summary",
            "told",
            "limits",
            "scale",
            "section",
            "dimension",
            "range",
            "measure",
            "stage",
            "field");

    /** Each entry of a list, read by the function, which gets the entry and its id; their place is noted for later faults. */
    <T> List<T> entries(YamlMap yaml, String key, String path, List<String> reserved, Desk.EntryReader<T> reader) {
        return yaml.maps(key).stream()
                .map(entry -> {
                    String id = entry.id("id", reserved);
                    places.note(path + "/" + id, entry.file(), entry.line());
                    T read = reader.read(entry, id);
                    entry.done();
                    return read;
                })
                .toList();
    }

    /** The options of a choice, one line of plain text each, under the slot of what they belong to. */
    List<NamedText> options(YamlMap yaml, String slot) {
        return yaml.ids("options", List.of("hint")).stream()
                .map(option -> new NamedText(option, prose.line(slot + "." + option)))
                .toList();
    }
}
