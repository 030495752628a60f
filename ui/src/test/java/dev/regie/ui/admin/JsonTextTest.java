package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import dev.regie.core.shared.Json;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonTextTest {

    private static final String JSON = """
            {"a\\"<b>": "<script>alert(1)</script>", "n": [1, 2.50, true, null, {}, []], "o": {"x": "y"}}""";

    @Test
    void its_text_is_the_same_json_and_nothing_in_it_is_markup() {
        JsonNode json = Json.MAPPER.readTree(JSON);
        Element element = new JsonText(json, "label").getElement();
        assertThat(Json.MAPPER.readTree(element.getTextRecursively())).isEqualTo(json);
        assertThat(element.getOuterHTML()).doesNotContain("<script>", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void names_words_and_other_values_are_told_apart() {
        assertThat(new JsonText(Json.MAPPER.readTree("{\"a\": \"b\", \"c\": 1}"), "label")
                        .getElement()
                        .getOuterHTML())
                .contains("json-key\">\"a\"", "json-string\">\"b\"", "json-literal\">1");
    }
}
