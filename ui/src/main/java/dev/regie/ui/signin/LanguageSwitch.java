package dev.regie.ui.signin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dev.regie.core.shared.Language;
import dev.regie.ui.i18n.Languages;
import dev.regie.ui.i18n.Texts;
import jakarta.inject.Inject;

/** Dutch or English before anybody is signed in; what was typed stays. */
public class LanguageSwitch extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Languages languages;

    /** An empty switch, filled by {@link #show}. */
    public LanguageSwitch() {
        addClassName("language-links");
        getElement().setAttribute("role", "group");
    }

    /** Shows the languages, the present one pressed. */
    void show() {
        getElement().setAttribute("aria-label", text("language.choose"));
        removeAll();
        for (Language language : Language.values()) {
            Button button = new Button(Languages.name(language), _ -> languages.chooseHere(language, UI.getCurrent()));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement().setAttribute("lang", language.tag());
            button.getElement().setAttribute("aria-pressed", String.valueOf(language == Texts.language()));
            add(button);
        }
    }
}
