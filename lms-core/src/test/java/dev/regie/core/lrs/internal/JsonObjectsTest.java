package dev.regie.core.lrs.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging of JSON documents: xAPI 1.0.3 Communication 2.2. */
class JsonObjectsTest {
    private final JsonObjects json = new JsonObjects(20);

    private Optional<String> merged(String first, String second) {
        return json.merge(first.getBytes(UTF_8), second.getBytes(UTF_8)).map(bytes -> new String(bytes, UTF_8));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"x":"foo","y":"bar"} | {"x":"bash","z":"faz"} | {"x":"bash","y":"bar","z":"faz"}
            {} | {} | {}
            {"a":1} | {} | {"a":1}
            {"a":{"b":1,"c":2}} | {"a":{"b":3}} | {"a":{"b":3}}
            {"n":1.0} | {"m":1e-7} | {"n":1.0,"m":1e-7}
            {"n":1} | { "n" : 123456789012345678901234567890 } | {"n":123456789012345678901234567890}
            {"a":[1, 2]} | {"b":null} | {"a":[1, 2],"b":null}
            {"\\u0061":1} | {"a":2} | {"a":2}
            {"q\\"":1} | {"b":"\\u0000 é"} | {"q\\"":1,"b":"\\u0000 é"}
            """)
    void only_top_level_properties_are_merged_and_nothing_else_changes_2_2(
            String first, String second, String expected) {
        assertThat(merged(first, second)).contains(expected);
    }

    @Test
    void what_is_no_object_is_not_merged_2_2() {
        assertThat(merged("{}", "[]")).isEmpty();
        assertThat(merged("[]", "{}")).isEmpty();
        assertThat(merged("{}", "{\"a\":")).isEmpty();
        assertThat(merged("{}", "{} {}")).isEmpty();
        assertThat(merged("{}", "{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}"))
                .isEmpty();
        assertThat(json.merge("{}".getBytes(UTF_8), "{\"a\":\"é\"}".getBytes(ISO_8859_1)))
                .isEmpty();
    }

    @Test
    void a_content_type_may_have_parameters_and_any_case() {
        assertThat(JsonObjects.isJson("Application/JSON ; charset=utf-8")).isTrue();
        assertThat(JsonObjects.isJson("application/json-patch+json")).isFalse();
    }
}
