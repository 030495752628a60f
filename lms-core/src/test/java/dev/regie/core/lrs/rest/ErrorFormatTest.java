package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in the form that the client accepts: xAPI 1.0.3 Communication 3.2. */
class ErrorFormatTest {
    @ParameterizedTest
    @CsvSource({
        "'', JSON",
        "*/*, JSON",
        "'text/html, image/gif, image/jpeg, */*; q=0.2', JSON",
        "'text/html;q=0.9, application/json;q=0.1', JSON",
        "text/plain, TEXT",
        "'text/html, text/plain;q=0.5', TEXT",
        "text/html, HTML",
        "'text/html, application/json;q=0', HTML",
        "'text/html, */*;q=0.0', HTML",
        "image/png, JSON",
        "';;;', JSON"
    })
    void who_takes_json_gets_json_and_others_what_they_take_3_2(String accept, ErrorFormat format) {
        assertThat(ErrorFormat.of(accept)).isEqualTo(format);
    }

    @Test
    void every_form_says_the_same_3_2() {
        String json = ErrorBody.of("Wrong <b>", "actor.mbox", "");
        assertThat(ErrorFormat.of(null).write(json)).isEqualTo(json);
        assertThat(ErrorFormat.TEXT.write(json)).isEqualTo("error: Wrong <b>\nproperty: actor.mbox\n");
        assertThat(ErrorFormat.HTML.write(json)).contains("Wrong &lt;b&gt;", "actor.mbox");
    }
}
