package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Aspect;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.LanguageMap;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lists of courses search by, of the latest version of a course. */
@Entity
@Table(name = "course_listing")
public class CourseListing {

    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_TEXT = 20_000;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** What {@code like} would take for anything. */
    private static final Pattern WILD = Pattern.compile("[%_\\\\]");

    @Id
    @Column(name = "course_key")
    private String courseKey = "";

    @Column(name = "version_id")
    private UUID versionId = new UUID(0, 0);

    @Column(name = "title_text")
    private String titleText = "";

    @Column(name = "search_text")
    private String searchText = "";

    @Column(name = "minutes")
    private int minutes;

    @Column(name = "aspects")
    private String aspects = "";

    @Column(name = "languages")
    private String languages = "";

    protected CourseListing() {}

    CourseListing(CourseVersion version) {
        courseKey = version.key().text();
        show(version);
    }

    /** Is about this version from now on. */
    final void show(CourseVersion version) {
        CourseContent content = version.content();
        versionId = version.id().value();
        titleText = cut(folded(content.title()), LONGEST_TITLE);
        searchText = cut(
                Stream.concat(
                                Stream.of(content.title(), content.summary()),
                                content.objectives().stream().map(objective -> objective.text()))
                        .map(CourseListing::folded)
                        .collect(Collectors.joining(" ")),
                LONGEST_TEXT);
        minutes = content.requiredMinutes();
        aspects = Stream.of(Aspect.values())
                .filter(aspect -> content.objectives().stream()
                        .anyMatch(objective -> objective.aspects().contains(aspect)))
                .map(Aspect::id)
                .collect(Collectors.joining(" ", " ", " "));
        languages =
                content.languages().stream().map(language -> language.tag()).collect(Collectors.joining(" ", " ", " "));
    }

    /** Without case, accents and signs that stand for anything. */
    static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return WILD.matcher(plain).replaceAll(" ").strip();
    }

    private static String folded(LanguageMap texts) {
        return texts.tags().values().stream().map(CourseListing::folded).collect(Collectors.joining(" "));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
