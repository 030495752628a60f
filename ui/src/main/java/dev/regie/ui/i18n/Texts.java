package dev.regie.ui.i18n;

import com.vaadin.flow.component.UI;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Optional;

/** The texts of the pages in the language of the page at hand; in the first language where there is no page. */
public final class Texts {

    private Texts() {}

    /** The text of a key with its placeholders filled; a missing key is a fault. */
    public static String text(String key, Object... arguments) {
        return Messages.in(language()).text(key, arguments);
    }

    /** The text of the course content in the page's language, or in another one where that is missing. */
    public static LanguageMap.Text content(LanguageMap texts) {
        return texts.in(language());
    }

    /** The language of the page at hand. */
    public static Language language() {
        return Optional.ofNullable(UI.getCurrent())
                .flatMap(ui -> Language.ofTag(ui.getLocale().toLanguageTag()))
                .orElse(Language.NL);
    }
}
