package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
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

    private static String shown(String json) {
        return Pseudonymous.of(Json.MAPPER.readTree(json)).toString();
    }
}
