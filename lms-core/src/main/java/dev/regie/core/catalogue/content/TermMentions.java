package dev.regie.core.catalogue.content;

import dev.regie.core.catalogue.content.Slots.Form;
import dev.regie.core.catalogue.content.Slots.Slot;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a course links words to the terms that it explains. */
public final class TermMentions {
    private TermMentions() {}

    /**
     * One of them.
     *
     * @param path of the text, such as {@code listening/opening}
     * @param told whether that is prose of a lesson or refresher, and no heading; nowhere else is anything explained
     */
    public record Mention(String path, Language language, String term, boolean told) {}

    /** All of a course, in reading order. */
    public static List<Mention> of(CourseContent content) {
        List<Mention> mentions = new ArrayList<>();
        Slots.ofCourse(content).forEach(slot -> add("", slot, false, mentions));
        for (Activity activity : content.activities()) {
            Set<String> telling = activity instanceof WithBlocks page
                    ? telling(page).map(Slot::path).collect(Collectors.toSet())
                    : Set.of();
            Slots.of(activity).forEach(slot -> add(activity.id() + "/", slot, telling.contains(slot.path()), mentions));
        }
        return mentions;
    }

    /** The terms to which a page links, each once, in the order of their first mention to readers of that language. */
    public static List<String> on(WithBlocks page, Language language) {
        return telling(page)
                .filter(slot -> slot.form() == Form.MARKDOWN)
                .flatMap(slot -> CommonMark.terms(slot.text().in(language).text()).stream())
                .map(CommonMark.Term::id)
                .distinct()
                .toList();
    }

    private static Stream<Slot> telling(WithBlocks page) {
        return page.blocks().stream().filter(TermMentions::tells).flatMap(block -> Slots.of(block).stream());
    }

    /** What asks something gives nothing away by explaining it. */
    private static boolean tells(LessonBlock block) {
        return switch (block) {
            case RichText _,
                    Image _,
                    Callout _,
                    Recording _,
                    Quote _,
                    Sections _,
                    FlipCards _,
                    Dialogue _,
                    Download _,
                    Embed _ -> true;
            case Question _, Reflection _, Commitments _ -> false;
        };
    }

    private static void add(String parent, Slot slot, boolean told, List<Mention> mentions) {
        if (slot.form() != Form.MARKDOWN) {
            return;
        }
        String path = parent + slot.path().replace('.', '/');
        slot.text()
                .texts()
                .forEach((language, text) -> CommonMark.terms(text)
                        .forEach(term ->
                                mentions.add(new Mention(path, language, term.id(), told && !term.inHeading()))));
    }
}
