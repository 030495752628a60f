package dev.regie.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContentTextTest {

    @AfterEach
    void leavePage() {
        UI.setCurrent(null);
    }

    @Test
    void content_in_the_language_of_the_page_needs_no_mark() {
        Span span = ContentText.of(LanguageMap.of("Luisteren", "Listening")).span();

        assertThat(span.getText()).isEqualTo("Luisteren");
        assertThat(span.getElement().hasAttribute("lang")).isFalse();
    }

    @Test
    void content_that_is_not_translated_says_which_language_it_is_in() {
        Span span = ContentText.of(new LanguageMap(Map.of(Language.EN, "Ownership")))
                .span();

        assertThat(span.getText()).isEqualTo("Ownership");
        assertThat(span.getElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void the_language_is_that_of_the_page() {
        UI english = new UI();
        english.setLocale(Language.EN.locale());
        UI.setCurrent(english);

        assertThat(ContentText.of(LanguageMap.of("Luisteren", "Listening")).text())
                .isEqualTo("Listening");
    }
}
