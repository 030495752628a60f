package dev.regie.core.lrs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("xAPI Profiles 1.0, Communication 2.1: follows_rule")
class TemplateRuleTest {
    private static final String STATEMENT = """
            {"one": 1, "list": [{"id": "a"}, {"id": "b"}, {"no": 1}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "$.one;            ; 'presence':'included'                  ; true",
                "$.two;            ; 'presence':'included'                  ; false",
                "$.one;            ; 'presence':'excluded'                  ; false",
                "$.two;            ; 'presence':'excluded'                  ; true",
                "$.two;            ; 'presence':'recommended', 'any':[1]    ; true",
                "$.one;            ; 'presence':'recommended', 'any':[2]    ; false",
                "$.one;            ; 'all':[1.0, 2]                         ; true",
                "$.list[*].id;     ; 'any':['b', 'c']                       ; true",
                "$.list[*].id;     ; 'all':['b', 'c']                       ; false",
                "$.list[*].id;     ; 'all':['a', 'b']                       ; true",
                "$.list[*].id;     ; 'none':['b']                           ; false",
                "$.list[*].id;     ; 'none':['c']                           ; true",
                "$.two;            ; 'any':['c']                            ; false",
                "$.list[*];  $.id  ; 'presence':'included'                  ; false",
                "$.list[*];  $.id  ; 'all':['a', 'b']                       ; false",
                "$.list[*];  $.id  ; 'any':['a']                            ; true",
                "$.list[*];  $.none; 'presence':'excluded'                  ; true"
            })
    void it_is_kept_or_broken(String location, String selector, String rest, boolean kept) {
        ObjectNode rule = (ObjectNode) Json.MAPPER.readTree('{' + rest.replace('\'', '"') + '}');
        rule.put("location", location);
        if (selector != null) {
            rule.put("selector", selector);
        }
        assertThat(TemplateRule.of(rule).broken(Json.MAPPER.readTree(STATEMENT)).isEmpty())
                .isEqualTo(kept);
    }
}
