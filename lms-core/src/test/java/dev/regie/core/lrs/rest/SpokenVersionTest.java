package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.lrs.XapiVersion;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions: xAPI 1.0.3 Communication 3.3. */
class SpokenVersionTest {
    private static final SpokenVersion STRICT = new SpokenVersion(XapiVersion.V2_0, true);

    @ParameterizedTest
    @CsvSource({"1.0, V1_0", "1.0.0, V1_0", "1.0.3, V1_0", "1.0.32, V1_0", "2.0, V2_0", "2.0.0, V2_0", "' 2.0.1 ', V2_0"
    })
    void every_patch_of_one_and_two_is_spoken_and_answered_in_the_latest_3_3(String header, XapiVersion version) {
        assertThat(STRICT.ofRequest(Optional.of(header))).isEqualTo(version);
        assertThat(STRICT.ofAnswer(Optional.of(header)).header())
                .isEqualTo(version == XapiVersion.V1_0 ? "1.0.3" : "2.0.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0.9", "0.95", "1", "1.1", "1.1.0", "2", "2.1.0", "3.0.0", "1.0.x", "1.0.", "2.0.0, 1.0.3"})
    void every_other_version_is_refused_with_400_3_3(String header) {
        assertThatThrownBy(() -> STRICT.ofRequest(Optional.of(header)))
                .isInstanceOfSatisfying(XapiProblem.class, problem -> {
                    assertThat(problem.status()).isEqualTo(400);
                    assertThat(problem.body()).contains("X-Experience-API-Version", "xAPI 2.0.0");
                });
        assertThat(STRICT.ofAnswer(Optional.of(header))).isEqualTo(XapiVersion.V2_0);
    }

    @Test
    void without_a_version_a_request_is_refused_in_the_assumed_one_3_3() {
        for (XapiVersion assumed : XapiVersion.values()) {
            SpokenVersion spoken = new SpokenVersion(assumed, true);
            assertThatThrownBy(() -> spoken.ofRequest(Optional.empty()))
                    .isInstanceOfSatisfying(
                            XapiProblem.class,
                            problem -> assertThat(problem.status()).isEqualTo(400));
            assertThat(spoken.ofAnswer(Optional.empty())).isEqualTo(assumed);
        }
    }

    @Test
    void unless_the_operator_lets_the_assumed_version_hold() {
        SpokenVersion lenient = new SpokenVersion(XapiVersion.V1_0, false);
        assertThat(lenient.ofRequest(Optional.empty())).isEqualTo(XapiVersion.V1_0);
        assertThatThrownBy(() -> lenient.ofRequest(Optional.of("0.95"))).isInstanceOf(XapiProblem.class);
    }
}
