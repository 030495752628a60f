package dev.regie.ui.i18n;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import dev.regie.core.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Tells Vaadin which languages there are; the pages themselves ask {@link Texts}. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        Language language = Language.ofTag(locale.toLanguageTag()).orElse(Language.NL);
        return Messages.in(language).text(key, params);
    }
}
