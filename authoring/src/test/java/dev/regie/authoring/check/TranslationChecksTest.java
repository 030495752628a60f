package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationChecksTest {
    @Test
    void a_missing_translation_is_an_error() {
        var dutchAlone = new RichText("text", true, new LanguageMap(Map.of(Language.NL, "Alleen Nederlands.")));
        assertThat(TranslationChecks.findings(course(lesson(dutchAlone))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.language()).isEqualTo(Language.EN);
                });
    }

    @Test
    void a_text_that_was_not_translated_is_an_error() {
        assertThat(details("Dit staat er nog zo.", "Dit staat er nog zo.")).containsExactly("the same words as in nl");
    }

    @Test
    void a_paragraph_that_one_language_lacks_is_an_error() {
        assertThat(details("Een zin van zes woorden telt. ".repeat(6), "A sentence of six words counts. ".repeat(3)))
                .contains("18 words for 36 in nl");
    }

    @Test
    void lists_headings_and_links_are_the_same_in_all_languages() {
        assertThat(details("- een\n- twee", "- one\n- two\n- three")).containsExactly("3 list items for 2 in nl");
        assertThat(details("### Kop\n\nTekst.", "Text.")).containsExactly("0 headings for 1 in nl");
        assertThat(details("[Hier](https://example.org).", "Here.")).containsExactly("0 links for 1 in nl");
    }

    @Test
    void figures_are_compared_whatever_the_decimal_mark() {
        assertThat(details("Het is 2,5 van 10.", "It is 2.5 of 10.")).isEmpty();
        assertThat(details("Het is 24 procent.", "It is 42 per cent.")).containsExactly("figures [42] for [24] in nl");
    }

    @Test
    void a_time_of_day_may_be_in_words() {
        assertThat(details("Dinsdag, tien over half acht.", "Tuesday, 7.40 a.m."))
                .isEmpty();
        assertThat(details("Om 14.30 uur.", "At half past two.")).isEmpty();
    }

    @Test
    void a_free_translation_is_left_alone() {
        assertThat(details(
                        "Luister eerst. Vraag dan door. Los daarna pas op.", "Listen first, then ask. Solve it last."))
                .isEmpty();
    }

    private static List<String> details(String dutch, String english) {
        return TranslationChecks.findings(course(lesson(text(dutch, english)))).stream()
                .map(Finding::detail)
                .toList();
    }
}
