package dev.regie.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundWordsTest {

    @ParameterizedTest
    @CsvSource({
        "feedbackgesprek, feedback gesprek",
        "feedbackgesprekken, feedback gesprekken",
        "functioneringsgesprek, functionering gesprek",
        "gespreksleider, gesprek leider",
        "vragenlijst, vragen lijst",
        "teamoverleg, team overleg",
        "teamleidersoverleg, team leider overleg",
        "klantcontactcentrum, klant contact centrum",
        "vertrouwenspersoon, vertrouwen persoon",
        "ontwikkelingsdoel, ontwikkeling doel",
        "leidinggevende, leiding gevende",
        "rollenspel, rollen spel",
        "lesmateriaal, les materiaal",
        "zelfscan, zelf scan"
    })
    void a_compound_comes_apart(String compound, String parts) {
        assertThat(String.join(" ", Words.parts(compound))).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verandering",
                "verantwoordelijkheid",
                "veiligheid",
                "gesprekken",
                "belangrijk",
                "natuurlijk",
                "feedback",
                "eigenaarschap",
                "presenteren",
                "luisteren",
                "betrokkenheid",
                "behandeling"
            })
    void other_words_stay_whole(String word) {
        assertThat(Words.parts(word)).isEmpty();
    }

    @Test
    void the_parts_stand_beside_the_whole() {
        assertThat(Words.of(Words.formsOfText(Language.NL), "Een Feedbackgesprek, één keer"))
                .isEqualTo(List.of("een", "feedbackgesprek", "feedback", "gesprek", "een", "keer"));
    }

    @Test
    void a_question_asks_for_the_whole() {
        assertThat(Words.of(Words.formsOfQuestion(Language.NL), "feedbackgesprek"))
                .containsExactly("feedbackgesprek");
    }

    @Test
    void parts_come_in_their_stems() {
        assertThat(Words.of(Words.stemsOfText(Language.NL), "feedbackgesprekken"))
                .containsAll(Words.of(Words.stemsOfQuestion(Language.NL), "gesprek"));
    }
}
