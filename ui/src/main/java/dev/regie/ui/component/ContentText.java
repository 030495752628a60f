package dev.regie.ui.component;

import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.i18n.Texts;

/** A text of course content, marked with its language where that is not the page's, so that screen readers speak it right. */
public record ContentText(String text, Language language) {

    /** The text in the page's language, else in the one there is. */
    public static ContentText of(LanguageMap texts) {
        LanguageMap.Text text = Texts.content(texts);
        return new ContentText(text.text(), text.language());
    }

    /** Puts the text into a component. */
    public <C extends HasText> C into(C component) {
        component.setText(text);
        if (language != Texts.language()) {
            component.getElement().setAttribute("lang", language.tag());
        }
        return component;
    }

    /** The text as inline content. */
    public Span span() {
        return into(new Span());
    }
}
