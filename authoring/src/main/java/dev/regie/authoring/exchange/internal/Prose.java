package dev.regie.authoring.exchange.internal;

import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts that belong to one YAML file, in all languages. Slots are asked for in the order of the format; {@link #done} then
 * compares that with what the files have.
 */
final class Prose {
    private final Set<String> terms;
    private final Problems problems;
    private final Map<Language, SlotFile> files = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    private Prose(Set<String> terms, Problems problems) {
        this.terms = terms;
        this.problems = problems;
    }

    static Prose read(SourceFiles source, String stem, List<Language> languages, Problems problems) {
        return read(source, stem, languages, Set.of(), problems);
    }

    /** As above, of texts that may link to those terms where they tell something. */
    static Prose read(SourceFiles source, String stem, List<Language> languages, Set<String> terms, Problems problems) {
        Prose prose = new Prose(terms, problems);
        languages.forEach(language ->
                prose.files.put(language, SlotFile.read(source, stem + "." + language.tag() + ".md", problems)));
        return prose;
    }

    /** A text on one line without markup, demanded. */
    LanguageMap line(String slot) {
        asked.add(slot);
        return texts(slot, Prose::checkLine);
    }

    /** Markdown, demanded. */
    LanguageMap markdown(String slot) {
        return markdown(slot, TermLinks.NONE);
    }

    /** Markdown, if any language has it; then all must. */
    @Nullable
    LanguageMap optionalMarkdown(String slot) {
        return optionalMarkdown(slot, TermLinks.NONE);
    }

    /** Markdown that may explain its words, demanded. */
    LanguageMap told(String slot) {
        return markdown(slot, new TermLinks(terms, true));
    }

    /** Markdown that may explain its words, if any language has it; then all must. */
    @Nullable
    LanguageMap optionallyTold(String slot) {
        return optionalMarkdown(slot, new TermLinks(terms, true));
    }

    private LanguageMap markdown(String slot, TermLinks links) {
        asked.add(slot);
        return texts(slot, markdown(links));
    }

    @Nullable
    private LanguageMap optionalMarkdown(String slot, TermLinks links) {
        asked.add(slot);
        return anyHas(slot) ? texts(slot, markdown(links)) : null;
    }

    private static TextCheck markdown(TermLinks links) {
        return (file, slot, problems) -> MarkdownSubset.check(file, slot, links, problems);
    }

    /** One line of plain text, if any language has it; then all must. */
    @Nullable
    LanguageMap optionalLine(String slot) {
        asked.add(slot);
        return anyHas(slot) ? texts(slot, Prose::checkLine) : null;
    }

    /** Texts without markup, one per line, demanded. */
    LanguageMap lines(String slot) {
        asked.add(slot);
        return texts(slot, (_, _, _) -> {});
    }

    /** Whatever belongs to a part that could not be read is not held against the files. */
    void forgive(String part) {
        files.values().stream()
                .flatMap(file -> file.slots().keySet().stream())
                .filter(slot -> slot.equals(part) || slot.startsWith(part + "."))
                .forEach(asked::add);
    }

    /** Notes a problem for each slot that nothing has asked for, and for each file whose slots are out of step. */
    void done() {
        files.values().forEach(file -> {
            file.slots().forEach((slot, found) -> {
                if (!asked.contains(slot)) {
                    problems.add(
                            file.name(),
                            found.line(),
                            "a slot that the structure beside it has",
                            "there is no '" + slot + "' in it");
                }
            });
            checkOrder(file);
        });
    }

    private void checkOrder(SlotFile file) {
        List<String> wanted =
                asked.stream().filter(file.slots()::containsKey).distinct().toList();
        List<String> found =
                file.slots().keySet().stream().filter(asked::contains).toList();
        for (int i = 0; i < found.size(); i++) {
            if (!found.get(i).equals(wanted.get(i))) {
                String slot = found.get(i);
                problems.add(
                        file.name(),
                        file.lineOf(slot),
                        "the slots in the order of the structure, here '" + wanted.get(i) + "'",
                        "'" + slot + "' comes too early");
                return;
            }
        }
    }

    private boolean anyHas(String slot) {
        return files.values().stream().anyMatch(file -> file.slots().containsKey(slot));
    }

    private LanguageMap texts(String slot, TextCheck check) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        files.forEach((language, file) -> {
            SlotFile.Slot found = file.slots().get(slot);
            if (found != null) {
                check.check(file.name(), found, problems);
                texts.put(language, found.text());
            } else {
                problems.add(file.name(), before(file, slot), "a slot '" + slot + "' after this line", "it is missing");
            }
        });
        return new LanguageMap(texts);
    }

    /** The line of the nearest slot that should come before the missing one. */
    private int before(SlotFile file, String missing) {
        return asked.reversed().stream()
                .filter(slot -> !slot.equals(missing) && file.slots().containsKey(slot))
                .findFirst()
                .map(slot -> file.lineOf(slot))
                .orElse(1);
    }

    @FunctionalInterface
    private interface TextCheck {
        void check(String file, SlotFile.Slot slot, Problems problems);
    }

    private static void checkLine(String file, SlotFile.Slot slot, Problems problems) {
        if (slot.text().contains("\n")) {
            problems.add(file, slot.line(), "one line of plain text", "there are more lines");
        }
    }
}
