package dev.regie.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void the_browsers_first_language_that_regie_speaks_is_taken() {
        assertThat(Languages.ofBrowser(List.of(Locale.FRENCH, Locale.US, Locale.forLanguageTag("nl-BE"))))
                .isEqualTo(Language.EN);
        assertThat(Languages.ofBrowser(List.of(Locale.forLanguageTag("nl-BE"), Locale.US)))
                .isEqualTo(Language.NL);
    }

    @Test
    void dutch_is_spoken_to_a_browser_that_asks_for_neither() {
        assertThat(Languages.ofBrowser(List.of(Locale.FRENCH))).isEqualTo(Language.NL);
        assertThat(Languages.ofBrowser(List.of())).isEqualTo(Language.NL);
    }
}
