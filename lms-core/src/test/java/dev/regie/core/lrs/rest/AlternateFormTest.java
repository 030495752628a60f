package dev.regie.core.lrs.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The alternate request syntax: xAPI 1.0.3 Communication 1.3. */
class AlternateFormTest {
    private static AlternateForm read(String query, String body) {
        return AlternateForm.read(QueryString.parse(query), body);
    }

    @Test
    void headers_content_and_parameters_come_out_of_the_form_1_3() {
        AlternateForm form = read(
                "method=PUT",
                "statementId=c70c2b85-c294-464f-baca-cebd4fb9b348&Authorization=Basic+VGVzdA%3D%3D&x-experience-api-version=1.0.3"
                        + "&Content-Type=application%2Fjson&Content-Length=351&If-Match=%22a%22&content=%7B%22a%22%3A%22%C3%A9%22%7D");
        assertThat(form.method()).isEqualTo("PUT");
        assertThat(form.query()).isEqualTo("statementId=c70c2b85-c294-464f-baca-cebd4fb9b348");
        assertThat(form.headers())
                .containsEntry("Authorization", "Basic VGVzdA==")
                .containsEntry("X-Experience-API-Version", "1.0.3")
                .containsEntry("If-Match", "\"a\"")
                .containsEntry("Content-Type", "application/json");
        assertThat(new String(form.content(), UTF_8)).isEqualTo("{\"a\":\"é\"}");
    }

    @Test
    void every_other_parameter_belongs_to_the_query_1_3() {
        assertThat(read("method=GET", "limit=1&Accept-Language=nl&agent=%7B%22mbox%22%7D")
                        .query())
                .isEqualTo("limit=1&Accept-Language=nl&agent=%7B%22mbox%22%7D");
        assertThat(read("method=GET", "").query()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "method=PUT&statementId=1, content=a",
        "method=PUT&method=PUT, content=a",
        "method=PATCH, content=a",
        "method=put, content=a",
        "method=, content=a",
        "method=PUT, statementId=1",
        "method=POST, ",
        "method=PUT, content=a&content=b",
        "method=PUT, content=%zz",
        "method=GET, limit=1&limit=2"
    })
    void anything_else_is_refused_with_400_1_3(String query, String body) {
        assertThatThrownBy(() -> read(query, body == null ? "" : body))
                .isInstanceOfSatisfying(XapiProblem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.body()).contains("Communication 1.3");
                });
    }

    @Test
    void it_is_meant_by_a_post_with_a_method_1_3() {
        assertThat(AlternateForm.isMeant("POST", QueryString.parse("method=GET")))
                .isTrue();
        assertThat(AlternateForm.isMeant("PUT", QueryString.parse("method=POST")))
                .isFalse();
        assertThat(AlternateForm.isMeant("POST", QueryString.parse("stateId=method")))
                .isFalse();
    }
}
