package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import org.junit.jupiter.api.Test;

class StatementSentenceTest {

    @Test
    void a_statement_of_regie_becomes_actor_verb_and_title() {
        StatementSentence sentence = sentence("""
                {"actor": {"account": {"homePage": "https://regie.dev/x", "name": "3f2a9c7e-1111"}},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/completed"},
                 "object": {"id": "https://regie.dev/xapi/courses/c/activities/listening",
                            "definition": {"name": {"en": "Listening", "nl": "Luisteren"}}}}""");
        assertThat(sentence).isEqualTo(new StatementSentence("3f2a9c7e", "completed", "Luisteren"));
    }

    @Test
    void an_object_without_a_title_is_called_by_the_end_of_its_address() {
        StatementSentence sentence = sentence("""
                {"actor": {"account": {"name": "abc"}}, "verb": {"id": "https://w3id.org/xapi/adl/verbs/satisfied/"},
                 "object": {"id": "https://regie.dev/xapi/courses/communication"}}""");
        assertThat(sentence).isEqualTo(new StatementSentence("abc", "satisfied", "communication"));
    }

    @Test
    void a_mailbox_or_a_name_of_an_outside_actor_is_never_shown() {
        StatementSentence sentence = sentence("""
                {"actor": {"objectType": "Agent", "name": "Anna Smit", "mbox": "mailto:anna@example.org"},
                 "verb": {"id": "http://example.org/verbs/read"}, "object": {"id": "http://example.org/book"}}""");
        assertThat(sentence.actor()).isEqualTo("Agent");
    }

    private static StatementSentence sentence(String json) {
        return StatementSentence.of(Json.MAPPER.readTree(json), Language.NL);
    }
}
