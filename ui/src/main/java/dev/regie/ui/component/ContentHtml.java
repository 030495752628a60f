package dev.regie.ui.component;

import com.vaadin.flow.component.html.Div;
import dev.regie.core.catalogue.content.Html;

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

    /** The content as a block. */
    public static ContentHtml of(Html html) {
        return new ContentHtml(html);
    }
}
