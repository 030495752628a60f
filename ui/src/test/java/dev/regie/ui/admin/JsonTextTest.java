package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import org.junit.jupiter.api.Test;

class JsonTextTest {

    private static final String JSON = """
            {
              "a\\"<b>": "<script>alert(1)</script>",
              "n": [
                1,
                2.50,
                {}
              ]
            }""";

    @Test
    void its_text_is_the_same_json_and_nothing_in_it_is_markup() {
        Element element = new JsonText(RawJson.of(JSON), "label").getElement();
        assertThat(element.getTextRecursively()).isEqualTo(JSON);
        assertThat(element.getOuterHTML()).doesNotContain("<script>", "<b>").contains("&lt;script&gt;");
    }

    @Test
    void names_words_and_other_values_are_told_apart() {
        assertThat(new JsonText(RawJson.of("{\"a\": \"b\", \"c\": 1}"), "label")
                        .getElement()
                        .getOuterHTML())
                .contains("json-key\">\"a\"", "json-string\">\"b\"", "json-literal\">1");
    }
}
