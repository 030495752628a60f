package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SpellingChecksTest {
    private static final HunspellSpelling SPELLING = HunspellSpelling.get();

    @Test
    void misspelled_words_are_found_in_their_language() {
        assertThat(unknown("Je vind zoiezo een antwoord.", "You will recieve an answer.", Language.NL))
                .containsExactly("zoiezo");
        assertThat(unknown("Je vindt een antwoord.", "You will recieve an answer.", Language.EN))
                .containsExactly("recieve");
    }

    @Test
    void each_of_them_is_an_error_with_its_place() {
        var figures = SpellingChecks.figures(CourseText.of(course(lesson(text("Onmiddelijk.", "At once.")))), SPELLING);
        assertThat(SpellingChecks.findings(figures)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.path()).isEqualTo("lesson/text");
            assertThat(finding.detail()).contains("Onmiddelijk");
        });
    }

    @Test
    void british_spelling_is_asked_for() {
        assertThat(unknown("Kleur.", "The color of the programme is grey.", Language.EN))
                .containsExactly("color");
    }

    @Test
    void dutch_compounds_stress_and_capitals_at_the_start_are_known() {
        assertThat(unknown(
                        "November. Eén gespreksverslag van de feedbackronde is écht genoeg.", "Enough.", Language.NL))
                .isEmpty();
    }

    @Test
    void a_word_of_another_language_is_looked_up_there() {
        assertThat(unknown("Dat heet [gratefulness]{lang=en}.", "So.", Language.NL))
                .isEmpty();
        assertThat(unknown("Dat heet gratefulness.", "So.", Language.NL)).containsExactly("gratefulness");
        assertThat(unknown("Dat heet [gratefulnes]{lang=en}.", "So.", Language.EN))
                .containsExactly("gratefulnes");
    }

    @Test
    void addresses_figures_and_gaps_are_no_words() {
        assertThat(unknown("Zie www.xyzzyx.nl, 3e plaats, [[xyzzy]].", "So.", Language.NL))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void our_own_list_is_sorted_and_has_each_word_once(Language language) {
        assertThat(HunspellSpelling.ownWords(language)).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void our_own_list_has_only_what_the_dictionary_does_not_know(Language language) {
        assertThat(HunspellSpelling.ownWords(language)).noneMatch(word -> SPELLING.inDictionary(word, language));
    }

    @Test
    void our_names_are_sorted_capitalised_and_have_each_name_once() {
        assertThat(HunspellSpelling.names())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(name -> Character.isUpperCase(name.charAt(0)))
                .noneMatch(
                        name -> SPELLING.inDictionary(name, Language.NL) && SPELLING.inDictionary(name, Language.EN));
    }

    private static List<String> unknown(String dutch, String english, Language language) {
        return List.copyOf(SpellingChecks.figures(CourseText.of(course(lesson(text(dutch, english)))), SPELLING)
                .unknown()
                .get(language)
                .keySet());
    }
}
