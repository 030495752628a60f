package dev.regie.core.catalogue.content;

import dev.regie.core.shared.Language;

/**
 * Sanitised HTML, safe to put into a page as it is.
 *
 * @param language the language it is in
 * @param fallback whether that is another language than the one asked for, so that the page has to mark it with {@code lang}
 */
public record Html(String html, Language language, boolean fallback) {
    /** The HTML, in a {@code div} that says its language if that is not the one asked for. */
    public String marked() {
        return fallback ? "<div lang=\"" + language.tag() + "\">" + html + "</div>" : html;
    }
}
