package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A Markdown file of slots: lines {@code ::: path}, each with its text below. */
final class SlotFile {
    private static final String MARK = ":::";
    private static final Pattern SLOT = Pattern.compile("::: ([a-z][a-z0-9-]*(?:\\.[a-z0-9][a-z0-9-]*)*)");

    /** A text and the line on which it starts, counted from 1. */
    record Slot(String text, int line) {}

    private final String name;
    private final Map<String, Slot> slots;

    private SlotFile(String name, Map<String, Slot> slots) {
        this.name = name;
        this.slots = slots;
    }

    /** The slots of a file in their order; none, with a problem noted, if it is missing. */
    static SlotFile read(SourceFiles files, String name, Problems problems) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        Optional<String> text = SourceText.read(files, name, problems);
        text.ifPresent(found -> split(name, found.lines().toList(), slots, problems));
        if (text.isPresent() && (!text.get().endsWith("\n") || text.get().endsWith("\n\n"))) {
            int lines = (int) text.get().lines().count();
            problems.add(name, Math.max(1, lines), "one line feed at the end of the file", "there are more or none");
        }
        return new SlotFile(name, slots);
    }

    private static void split(String name, List<String> lines, Map<String, Slot> slots, Problems problems) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int next = at + 1;
            while (next < lines.size() && !lines.get(next).startsWith(MARK)) {
                next++;
            }
            var slot = SLOT.matcher(line);
            if (slot.matches()) {
                take(name, slot.group(1), at, lines.subList(at + 1, next), slots, problems);
            } else if (line.startsWith(MARK)) {
                problems.add(name, at + 1, "'::: ' and the path of a slot", "it says '" + line + "'");
            } else {
                problems.add(name, at + 1, "a slot line such as '::: title' before any text", "it says '" + line + "'");
            }
            at = next;
        }
    }

    private static void take(
            String name, String path, int at, List<String> body, Map<String, Slot> slots, Problems problems) {
        int first = 0;
        while (first < body.size() && body.get(first).isBlank()) {
            first++;
        }
        int last = body.size();
        while (last > first && body.get(last - 1).isBlank()) {
            last--;
        }
        if (first == last) {
            problems.add(name, at + 1, "a text below the slot '" + path + "'", "there is none");
            return;
        }
        if (first == 0) {
            problems.add(name, at + 1, "a blank line below the slot line", "the text follows at once");
        }
        var slot = new Slot(String.join("\n", body.subList(first, last)), at + first + 2);
        if (slots.putIfAbsent(path, slot) != null) {
            problems.add(name, at + 1, "each slot once", "'" + path + "' is there twice");
        }
    }

    String name() {
        return name;
    }

    /** The line of a slot's text, or 1 if there is no such slot. */
    int lineOf(String path) {
        Slot slot = slots.get(path);
        return slot == null ? 1 : slot.line();
    }

    Map<String, Slot> slots() {
        return slots;
    }
}
