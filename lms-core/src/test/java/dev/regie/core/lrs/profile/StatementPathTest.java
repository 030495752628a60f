package dev.regie.core.lrs.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.shared.Json;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("xAPI Profiles 1.0, Structure 8.1: JSONPath")
class StatementPathTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "$.a.b; [1]",
                "$['a']['b']; [1]",
                "$.list[0].x; [2]",
                "$.list[*].x; [2, 3]",
                "$.list[0, 1].x; [2, 3]",
                "$.a['b', 'c']; [1, 4]",
                "$.a.*; [1, 4]",
                "$['https://e.org/a|b']; [5]",
                "$.a.b | $.list[1].x; [1, 3]",
                "$.nothing[*].x; []"
            })
    void it_finds(String path, String found) {
        assertThat(StatementPath.of(path).in(Json.MAPPER.readTree("""
                                {"a": {"b": 1, "c": 4}, "list": [{"x": 2}, {"x": 3}], "https://e.org/a|b": 5}"""))).hasToString(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "$..a", "$.a[?(@.b)]", "$.a[-1]", "$.a[(1)]", "$.a["})
    void anything_else_is_refused(String path) {
        assertThatThrownBy(() -> StatementPath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
