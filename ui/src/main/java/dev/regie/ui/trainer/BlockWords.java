package dev.regie.ui.trainer;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.Passage;
import dev.regie.core.catalogue.content.WithBlocks;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.i18n.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first words of what a block or item says, to know it by in a list. */
final class BlockWords {

    private static final int LONGEST = 90;
    private static final Pattern GAP = Pattern.compile("\\[\\[[a-z0-9-]+]]");

    private BlockWords() {}

    /** The words of each block of a page, in the page's language if the course has it, else in the course's first. */
    static Map<String, ContentText> of(CourseContent course, WithBlocks page) {
        Language language = course.languages().contains(Texts.language())
                ? Texts.language()
                : course.languages().getFirst();
        return Passage.of(course, language).stream()
                .filter(passage -> page.id().equals(passage.activityId()) && passage.blockId() != null)
                .collect(Collectors.toMap(
                        passage -> Objects.requireNonNull(passage.blockId()),
                        passage -> new ContentText(
                                first(passage.text().isBlank() ? passage.heading() : passage.text()), language)));
    }

    /** What an item asks. */
    static ContentText of(Item item) {
        ContentText prompt = ContentText.of(item.prompt());
        return new ContentText(
                first(CommonMark.plainText(GAP.matcher(prompt.text()).replaceAll("…"))), prompt.language());
    }

    /** The first line, cut behind a whole word where it is long. */
    static String first(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end > 0 ? end : LONGEST) + "…";
    }
}
