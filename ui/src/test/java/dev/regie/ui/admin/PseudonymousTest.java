package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PseudonymousTest {

    @Test
    void names_and_addresses_of_people_are_left_out_wherever_they_stand() {
        String shown = shown("""
                {"actor": {"objectType": "Agent", "name": "Anna Smit", "mbox": "mailto:anna@example.org"},
                 "object": {"objectType": "Group", "name": "Team Anna", "member": [{"mbox": "mailto:bo@example.org", "name": "Bo"}]},
                 "context": {"instructor": {"account": {"homePage": "https://x", "name": "a1"}, "name": "Cas"}}}""");
        assertThat(shown).doesNotContain("Anna", "anna@", "Bo", "bo@", "Cas").contains("a1");
    }

    @Test
    void names_of_things_stay() {
        assertThat(shown("""
                {"object": {"id": "http://x", "definition": {"name": {"nl": "Luisteren"}}}}""")).contains("Luisteren");
    }

    @Test
    void an_escape_in_a_key_hides_nothing_from_it_and_a_second_one_neither() {
        assertThat(shown("""
                {"actor": {"n\\u0061me": "Anna", "mbo\\u0078": "mailto:anna@example.org", "name": "Anna Smit"}}""")).doesNotContain("Anna", "anna@");
    }

    private static String shown(String json) {
        return Pseudonymous.of(RawJson.of(json)).toString();
    }
}
