package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawJsonTest {

    private static String shown(String json) {
        return new JsonText(RawJson.of(json), "label").getElement().getTextRecursively();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e2",
                "1E+2",
                "1.50",
                "-0",
                "0.000",
                "123456789012345678901234567890.1",
                "1e99999",
                "true",
                "null"
            })
    void a_number_or_word_stays_as_it_was_written(String text) {
        assertThat(shown(" " + text + "\n")).isEqualTo(text);
        assertThat(shown("[" + text + "," + text + "]")).isEqualTo("[\n  " + text + ",\n  " + text + "\n]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"",
                "\"a\\u0000b\"",
                "\"\\ud800\"",
                "\"\\\\\"",
                "\"\\\"}\\\"\"",
                "\"\\/ / é \\u00e9\"",
                "\"{ [ : , ] }\""
            })
    void a_string_keeps_its_escapes(String text) {
        assertThat(shown("{" + text + ":" + text + "}")).isEqualTo("{\n  " + text + ": " + text + "\n}");
    }

    @Test
    void a_key_that_is_there_twice_is_shown_twice_and_in_its_order() {
        assertThat(shown("{\"b\":1,\"a\":2,\"b\":3}")).isEqualTo("{\n  \"b\": 1,\n  \"a\": 2,\n  \"b\": 3\n}");
    }

    @Test
    void only_the_white_space_between_the_parts_is_another() {
        assertThat(shown("{ \"a\"\t:\r\n[ ] , \"b\" : { },\"c\":[{\"d\":[1]}]}"))
                .isEqualTo(
                        "{\n  \"a\": [],\n  \"b\": {},\n  \"c\": [\n    {\n      \"d\": [\n        1\n      ]\n    }\n  ]\n}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\"}", "[1", "\"a", "\"a\\", "1 2", "{\"a\":}", "[,]"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> RawJson.of(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
