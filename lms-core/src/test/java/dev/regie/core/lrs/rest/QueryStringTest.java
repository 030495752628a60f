package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void parameters_are_decoded_and_kept_when_one_is_set() {
        QueryString query = QueryString.parse("agent=%7B%22a%22%3A1%7D&limit=2&cursor=9&flag");
        assertThat(query.parameters())
                .containsEntry("agent", List.of("{\"a\":1}"))
                .containsEntry("flag", List.of(""));
        assertThat(QueryString.parse(query.with("cursor", "5")).parameters())
                .containsEntry("agent", List.of("{\"a\":1}"))
                .containsEntry("cursor", List.of("5"))
                .hasSize(4);
    }

    @Test
    void a_parameter_that_appears_twice_shows() {
        assertThat(QueryString.parse("a=1&a=2").parameters()).containsEntry("a", List.of("1", "2"));
        assertThat(QueryString.parse(null).parameters()).isEmpty();
    }

    @Test
    void a_malformed_escape_is_an_error() {
        assertThatThrownBy(() -> QueryString.parse("a=%zz")).isInstanceOf(IllegalArgumentException.class);
    }
}
