package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import org.junit.jupiter.api.Test;

class RecordLineTest {

    @Test
    void a_statement_is_a_sentence_in_the_language_of_its_reader() {
        RecordLine line = line("""
                {"verb":{"id":"http://adlnet.gov/expapi/verbs/passed"},
                 "object":{"id":"https://example.org/check","definition":{"name":{"nl":"De toets","en":"The test"}}},
                 "result":{"score":{"scaled":0.875}}}""");

        assertThat(line.sentence()).isEqualTo("Je haalde “De toets” met 88%");
    }

    @Test
    void a_question_without_a_name_is_told_by_how_it_begins() {
        RecordLine line = line("""
                {"verb":{"id":"http://adlnet.gov/expapi/verbs/answered"},
                 "object":{"id":"https://example.org/thaw","definition":{"description":{"nl":"Wat zeg je *nu*?\\n\\nKies er een."}}}}""");

        assertThat(line.sentence()).isEqualTo("Je beantwoordde “Wat zeg je nu? Kies er een.”");
    }

    @Test
    void a_question_that_says_nothing_is_told_by_what_it_is_part_of() {
        RecordLine line = line("""
                {"verb":{"id":"http://adlnet.gov/expapi/verbs/answered"},
                 "object":{"id":"https://example.org/thaw"},
                 "context":{"contextActivities":{"parent":[{"id":"https://example.org/l","definition":{"name":{"nl":"De les"}}}]}}}""");

        assertThat(line.sentence()).isEqualTo("Je beantwoordde een vraag in “De les”");
    }

    @Test
    void what_says_nothing_about_itself_is_told_by_its_address() {
        assertThat(
                        line("{\"verb\":{\"id\":\"https://example.org/verbs/waved\"},\"object\":{\"id\":\"https://e.org/a/\"}}")
                                .sentence())
                .isEqualTo("waved: “a”");
    }

    private static RecordLine line(String json) {
        return RecordLine.of(Json.MAPPER.readTree(json), Language.NL);
    }
}
