package dev.regie.core.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RenderedCourseTest {
    private final RenderedCourse english = new RenderedCourse(CourseFixtures.course(), Language.EN);

    @Test
    void markdown_becomes_html_once() {
        LanguageMap text = LanguageMap.of("Hallo **daar**.", "Hello **there**, [regie]{lang=nl}.");
        Html html = english.html(text);
        assertThat(html)
                .isEqualTo(new Html(
                        "<p>Hello <strong>there</strong>, <span lang=\"nl\">regie</span>.</p>", Language.EN, false));
        assertThat(html.marked()).isEqualTo(html.html());
        assertThat(english.html(text)).isSameAs(html);
    }

    @Test
    void a_text_that_falls_back_says_its_language() {
        Html html = english.html(new LanguageMap(Map.of(Language.NL, "Hallo.")));
        assertThat(html).isEqualTo(new Html("<p>Hallo.</p>", Language.NL, true));
        assertThat(html.marked()).isEqualTo("<div lang=\"nl\"><p>Hallo.</p></div>");
    }

    @Test
    void raw_html_never_comes_through() {
        assertThat(english.html(LanguageMap.of("<script>x</script>", "<script>x</script>"))
                        .html())
                .doesNotContain("<script");
    }
}
