package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.statement;
import static dev.regie.core.lrs.StatementFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.StatementCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signed statements, xAPI 1.0.3 Data 2.6 (2.0.0: 4.2.6). */
class SignedStatementTest {
    private static final String OCTETS = "application/octet-stream";

    private static void taken(String jws) {
        assertThat(StatementCheck.check(AttachmentFixture.signed(statement(), jws, OCTETS)))
                .isEmpty();
    }

    private static void refused(String jws, String why) {
        assertThat(StatementCheck.check(AttachmentFixture.signed(statement(), jws, OCTETS)))
                .hasValueSatisfying(error -> {
                    assertThat(error.property()).isEqualTo("attachments[0].sha2");
                    assertThat(error.section()).isEqualTo("xAPI 1.0.3 Data 2.6");
                    assertThat(error.message()).contains(why);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512"})
    void the_three_algorithms_are_taken_with_a_certificate_and_without_Data_2_6(String algorithm) {
        taken(SignatureFixture.jws(algorithm, "", statement()));
        taken(SignatureFixture.jws(algorithm, SignatureFixture.x5c(), statement()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HS256", "none", "ES256", "PS256", "rs256", ""})
    void another_algorithm_is_refused_Data_2_6(String algorithm) {
        refused(SignatureFixture.jws(algorithm, "", statement()), "algorithm");
    }

    @Test
    void the_signature_must_match_the_certificate_in_its_header_Data_2_6() {
        String jws = SignatureFixture.jws("RS256", SignatureFixture.x5c(), statement());
        String other = SignatureFixture.jws("RS512", SignatureFixture.x5c(), statement());
        refused(jws.substring(0, jws.lastIndexOf('.')) + other.substring(other.lastIndexOf('.')), "certificate");
        refused(SignatureFixture.jws("RS256", ",\"x5c\":[\"AAAA\"]", statement()), "x5c");
    }

    @Test
    void what_was_signed_must_be_the_statement_by_the_comparison_of_the_specification_Data_2_6() {
        taken(SignatureFixture.jws("RS256", "", statement().replace("}}", "} }")));
        taken(SignatureFixture.jws("RS256", "", with("\"version\":\"1.0.0\",\"timestamp\":\"2026-01-01T00:00:00Z\"")));
        refused(SignatureFixture.jws("RS256", "", with("\"result\":{\"success\":true}")), "another statement");
        refused(SignatureFixture.jws("RS256", "", "'" + statement()), "payload");
        refused(SignatureFixture.jws("RS256", "", "[]"), "payload");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a.b.c.d", "e30.e30.", "!.!.!", "{}", "{\"payload\":1}"})
    void what_is_no_jws_is_refused_Data_2_6(String jws) {
        assertThat(StatementCheck.check(AttachmentFixture.signed(statement(), jws, OCTETS)))
                .isPresent();
    }

    @Test
    void an_unknown_critical_header_is_refused_RFC_7515_4_1_11() {
        refused(SignatureFixture.jws("RS256", ",\"crit\":[\"b64\"],\"b64\":false", statement()), "crit");
    }

    @Test
    void a_signature_is_an_octet_stream_Data_2_6() {
        String jws = SignatureFixture.jws("RS256", "", statement());
        assertThat(StatementCheck.check(AttachmentFixture.signed(statement(), jws, "text/plain")))
                .hasValueSatisfying(error -> assertThat(error.property()).isEqualTo("attachments[0].contentType"));
    }

    @Test
    void the_flattened_json_serialisation_is_read_too_RFC_7515_7_2_2() {
        String[] parts = SignatureFixture.jws("RS256", SignatureFixture.x5c(), statement())
                .split("\\.", -1);
        taken("{\"payload\":\"" + parts[1] + "\",\"protected\":\"" + parts[0] + "\",\"signature\":\"" + parts[2]
                + "\"}");
    }
}
