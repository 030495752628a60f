package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommonMarkTest {

    @Test
    void words_of_another_language_are_marked() {
        assertThat(CommonMark.html("Dat heet [ownership]{lang=en}, en *niet* toezicht."))
                .isEqualTo("<p>Dat heet <span lang=\"en\">ownership</span>, en <em>niet</em> toezicht.</p>");
        assertThat(CommonMark.plainText("Dat heet [ownership]{lang=en}.")).isEqualTo("Dat heet ownership.");
    }

    @Test
    void raw_html_stays_text() {
        assertThat(CommonMark.html("<script>alert(1)</script> <b onclick=x>vet</b>"))
                .doesNotContain("<script")
                .doesNotContain("<b ");
    }

    @Test
    void a_script_address_is_no_link() {
        assertThat(CommonMark.html("[klik](javascript:alert(1))")).doesNotContain("javascript:");
        assertThat(CommonMark.html("[klik](https://example.org/a?b=c)"))
                .contains("href=\"https://example.org/a?b&#61;c\"");
    }

    @Test
    void brackets_without_a_language_stay_as_they_are() {
        assertThat(CommonMark.html("[a] {lang=en} [b]{lang=} [c]{colour=red}"))
                .isEqualTo("<p>[a] {lang&#61;en} [b]{lang&#61;} [c]{colour&#61;red}</p>");
    }
}
