package dev.regie.ui.component;

import com.vaadin.flow.component.html.Div;
import dev.regie.core.catalogue.content.Html;
import dev.regie.core.shared.CommonMark;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.i18n.Texts;

/** Sanitised HTML of course content, marked with its language where that is not the page's. */
public final class ContentHtml extends Div {
    private static final long serialVersionUID = 1L;

    private ContentHtml(Html html) {
        addClassName("content-html");
        getElement().setProperty("innerHTML", html.html());
        if (html.fallback()) {
            getElement().setAttribute("lang", html.language().tag());
        }
    }

    /** Markdown in the page's language, else in the one there is, as a block. */
    public static ContentHtml of(LanguageMap markdown) {
        LanguageMap.Text text = Texts.content(markdown);
        return of(new Html(CommonMark.html(text.text()), text.language(), text.language() != Texts.language()));
    }

    /** The content as a block. */
    public static ContentHtml of(Html html) {
        return new ContentHtml(html);
    }
}
