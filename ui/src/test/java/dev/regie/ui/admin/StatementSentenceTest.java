package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.Verbs;
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
        assertThat(sentence)
                .isEqualTo(new StatementSentence(
                        "3f2a9c7e", Verbs.COMPLETED, "completed", "Luisteren", StatementSentence.Result.NONE));
    }

    @Test
    void an_object_without_a_title_is_called_by_the_end_of_its_address() {
        StatementSentence sentence = sentence("""
                {"actor": {"account": {"name": "abc"}}, "verb": {"id": "https://w3id.org/xapi/adl/verbs/satisfied/"},
                 "object": {"id": "https://regie.dev/xapi/courses/communication"}}""");
        assertThat(sentence.word()).isEqualTo("satisfied");
        assertThat(sentence.object()).isEqualTo("communication");
    }

    @Test
    void a_mailbox_or_a_name_of_an_outside_actor_is_never_shown() {
        StatementSentence sentence = sentence("""
                {"actor": {"objectType": "Agent", "name": "Anna Smit", "mbox": "mailto:anna@example.org"},
                 "verb": {"id": "http://example.org/verbs/read"}, "object": {"id": "http://example.org/book"}}""");
        assertThat(sentence.actor()).isEqualTo("Agent");
    }

    @Test
    void an_answer_and_a_score_are_said_with_what_came_of_them() {
        assertThat(StatementVerbs.say(sentence("""
                        {"verb": {"id": "http://adlnet.gov/expapi/verbs/answered"}, "object": {"id": "https://e.org/q1"},
                         "result": {"response": "b", "success": false}}"""))).isEqualTo("beantwoordde “q1”: b, niet juist");
        assertThat(StatementVerbs.say(sentence("""
                        {"verb": {"id": "http://adlnet.gov/expapi/verbs/passed"}, "object": {"id": "https://e.org/a"},
                         "result": {"success": true, "score": {"scaled": 0.8}}}"""))).isEqualTo("slaagde voor “a”, 80%");
    }

    @Test
    void a_verb_from_elsewhere_is_said_in_its_own_words_even_if_it_ends_like_one_of_ours() {
        assertThat(StatementVerbs.say(sentence("""
                        {"verb": {"id": "https://e.org/verbs/completed", "display": {"en": "filled up", "nl": "vulde bij"}},
                         "object": {"id": "https://e.org/tank"}}"""))).isEqualTo("vulde bij: “tank”");
        assertThat(StatementVerbs.say(sentence("""
                        {"verb": {"id": "https://e.org/verbs/sang"}, "object": {"id": "https://e.org/song"}}"""))).isEqualTo("sang: “song”");
    }

    @Test
    void another_statement_is_called_that() {
        assertThat(StatementVerbs.say(sentence("""
                        {"verb": {"id": "https://e.org/liked"}, "object": {"objectType": "StatementRef", "id": "x"}}"""))).isEqualTo("liked: “een ander bericht”");
    }

    private static StatementSentence sentence(String json) {
        return StatementSentence.of(Json.MAPPER.readTree(json), Language.NL);
    }
}
