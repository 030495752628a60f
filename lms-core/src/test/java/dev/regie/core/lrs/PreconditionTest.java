package dev.regie.core.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a document may be replaced: xAPI 1.0.3 Communication 3.1, xAPI 2.0.0 4.1.4. */
class PreconditionTest {
    private static final Optional<String> NOTHING = Optional.empty();
    private static final Optional<String> SOMETHING = Optional.of("e1");

    @ParameterizedTest(name = "{0} in {1}, there: {2}")
    @CsvSource({
        "STATE, V1_0, false, ",
        "STATE, V1_0, true, ",
        "STATE, V2_0, false, ",
        "STATE, V2_0, true, CONFLICT",
        "ACTIVITY_PROFILE, V1_0, false, PRECONDITION_MISSING",
        "ACTIVITY_PROFILE, V1_0, true, CONFLICT",
        "ACTIVITY_PROFILE, V2_0, false, PRECONDITION_MISSING",
        "ACTIVITY_PROFILE, V2_0, true, CONFLICT",
        "AGENT_PROFILE, V1_0, false, PRECONDITION_MISSING",
        "AGENT_PROFILE, V1_0, true, CONFLICT",
        "AGENT_PROFILE, V2_0, false, PRECONDITION_MISSING",
        "AGENT_PROFILE, V2_0, true, CONFLICT",
    })
    void a_put_without_headers_is_judged_by_kind_and_version_3_1(
            DocumentKind kind, XapiVersion version, boolean there, DocumentResult refusal) {
        assertThat(Precondition.NONE.refusal(kind.demand(version), there ? SOMETHING : NOTHING))
                .isEqualTo(Optional.ofNullable(refusal));
    }

    @ParameterizedTest(name = "If-Match: {0}, If-None-Match: {1}, there: {2}")
    @CsvSource({
        "'\"e1\"', , true, true",
        "'\"e1\"', , false, false",
        "'\"e2\"', , true, false",
        "'\"e2\", \"e1\"', , true, true",
        "'W/\"e1\"', , true, true",
        "e1, , true, false",
        "*, , true, true",
        "*, , false, false",
        ", *, true, false",
        ", *, false, true",
        ", '\"e1\"', true, false",
        ", '\"e2\"', true, true",
        "'\"e1\"', *, true, false"
    })
    void tags_are_compared_as_RFC_2616_says_3_1(String ifMatch, String ifNoneMatch, boolean there, boolean holds) {
        Precondition precondition = new Precondition(Optional.ofNullable(ifMatch), Optional.ofNullable(ifNoneMatch));
        assertThat(precondition.holds(there ? SOMETHING : NOTHING)).isEqualTo(holds);
        assertThat(precondition.refusal(DocumentKind.Demand.ALWAYS, there ? SOMETHING : NOTHING))
                .isEqualTo(holds ? Optional.empty() : Optional.of(DocumentResult.PRECONDITION_FAILED));
    }

    @Test
    void none_is_given_without_a_header() {
        assertThat(Precondition.NONE.isGiven()).isFalse();
        assertThat(Precondition.NONE.holds(SOMETHING)).isTrue();
    }
}
