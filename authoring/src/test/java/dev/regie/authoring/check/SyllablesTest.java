package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    @ParameterizedTest
    @CsvSource({
        "ja, 1",
        "gesprek, 2",
        "luisteren, 3",
        "mooie, 2",
        "leeuw, 1",
        "nieuw, 1",
        "vrije, 2",
        "tijd, 1",
        "ideeën, 3",
        "reïntegratie, 5",
        "niveau, 2",
        "organisatie, 5",
        "collega's, 3",
        "vertrouwen, 3",
        "verantwoordelijkheid, 6",
        "uit, 1"
    })
    void dutch_words_have_as_many_syllables_as_one_hears(String word, int syllables) {
        assertThat(Syllables.of(word, Language.NL)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "the, 1",
        "time, 1",
        "times, 1",
        "table, 2",
        "tables, 2",
        "listened, 2",
        "wanted, 2",
        "boxes, 2",
        "pages, 2",
        "being, 2",
        "idea, 3",
        "quiet, 2",
        "people, 2",
        "responsibility, 6",
        "communication, 5",
        "feedback, 2",
        "colleague, 2",
        "trial, 2"
    })
    void english_words_have_as_many_syllables_as_one_hears(String word, int syllables) {
        assertThat(Syllables.of(word, Language.EN)).isEqualTo(syllables);
    }
}
