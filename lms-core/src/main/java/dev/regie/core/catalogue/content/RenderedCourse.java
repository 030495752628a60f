package dev.regie.core.catalogue.content;

import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The texts of one course version for readers of one language. Each Markdown text is turned into HTML once, when it is first
 * asked for; safe for many threads.
 */
public final class RenderedCourse {
    private final CourseContent content;
    private final Language language;
    private final Set<String> terms;
    private final ConcurrentMap<LanguageMap, Html> rendered = new ConcurrentHashMap<>();

    /** The content in that language, or in another one where it lacks that. */
    public RenderedCourse(CourseContent content, Language language) {
        this.content = content;
        this.language = language;
        this.terms = content.termIds();
    }

    /** What is rendered. */
    public CourseContent content() {
        return content;
    }

    /** The language asked for. */
    public Language language() {
        return language;
    }

    /** A Markdown text of this course as HTML, with links to the terms that the course explains. */
    public Html html(LanguageMap markdown) {
        return rendered.computeIfAbsent(markdown, this::render);
    }

    /** A plain text of this course, such as a title or an alternative text. */
    public LanguageMap.Text text(LanguageMap plain) {
        return plain.in(language);
    }

    private Html render(LanguageMap markdown) {
        var text = markdown.in(language);
        return new Html(CommonMark.html(text.text(), terms), text.language(), text.language() != language);
    }
}
