package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
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

    @Test
    void words_that_are_explained_open_their_explanation() {
        assertThat(CommonMark.html("Wie is [*eigenaar*](term:ownership)?", Set.of("ownership")))
                .isEqualTo(
                        "<p>Wie is <a class=\"term\" role=\"button\" aria-haspopup=\"dialog\" href=\"#term.ownership\""
                                + " rel=\"noopener noreferrer\"><em>eigenaar</em></a>?</p>");
    }

    @Test
    void where_nothing_explains_them_they_are_words_like_others() {
        String markdown = "Wie is [eigenaar](term:ownership), of [x](term:\"onclick=)?";
        assertThat(CommonMark.html("Wie is [eigenaar](term:ownership)?")).isEqualTo("<p>Wie is eigenaar?</p>");
        assertThat(CommonMark.html(markdown, Set.of("mandate"))).doesNotContain("<a", "term:ownership");
        assertThat(CommonMark.plainText("Wie is [eigenaar](term:ownership)?")).isEqualTo("Wie is eigenaar?");
    }

    @Test
    void the_terms_of_a_text_are_told_with_those_in_headings() {
        assertThat(CommonMark.terms(
                        "### Over [ruimte](term:room)\n\n- Een [kader](term:frame) en [a](https://example.org)"))
                .containsExactly(new CommonMark.Term("room", true), new CommonMark.Term("frame", false));
    }
}
