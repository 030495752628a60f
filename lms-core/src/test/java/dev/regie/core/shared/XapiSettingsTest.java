package dev.regie.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.shared.Settings.WrongSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XapiSettingsTest {
    private static XapiSettings with(String name, String text) {
        return Settings.from(Map.of("REGIE_DATA_DIR", "target", name, text)).xapi();
    }

    @Test
    void without_a_setting_a_version_is_required_and_no_script_of_another_origin_may_ask() {
        XapiSettings settings = with("REGIE_DEMO", "false");
        assertThat(settings.version()).isEqualTo("2.0.0");
        assertThat(settings.versionRequired()).isTrue();
        assertThat(settings.allows("https://tool.example.org")).isFalse();
        assertThat(settings.bodyMegabytes()).isEqualTo(10);
    }

    @Test
    void origins_are_allowed_to_the_letter() {
        XapiSettings settings = with("REGIE_XAPI_ORIGINS", "https://tool.example.org, http://localhost:3000");
        assertThat(settings.allows("https://tool.example.org")).isTrue();
        assertThat(settings.allows("http://localhost:3000")).isTrue();
        assertThat(settings.allows("http://localhost:3001")).isFalse();
        assertThat(settings.allows("https://tool.example.org.evil.example")).isFalse();
        assertThat(with("REGIE_XAPI_ORIGINS", "*").allows("https://anything.example"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tool.example.org",
                "https://tool.example.org/",
                "ftp://e.org",
                "https://a@e.org",
                "https://",
                "null"
            })
    void what_is_no_origin_stops_the_start(String text) {
        assertThatThrownBy(() -> with("REGIE_XAPI_ORIGINS", text))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining("REGIE_XAPI_ORIGINS");
    }

    @ParameterizedTest
    @CsvSource({
        "REGIE_XAPI_VERSION, 1.0",
        "REGIE_XAPI_VERSION, 0.95",
        "REGIE_XAPI_VERSION_REQUIRED, yes",
        "REGIE_XAPI_BODY_MEGABYTES, 0",
        "REGIE_XAPI_DEPTH, 1000",
        "REGIE_XAPI_QUERY_BYTES, 33000",
        "REGIE_XAPI_BATCH, many"
    })
    void a_wrong_value_stops_the_start_and_is_named(String name, String text) {
        assertThatThrownBy(() -> with(name, text))
                .isInstanceOf(WrongSetting.class)
                .hasMessageContaining(name);
    }

    @Test
    void limits_can_be_set() {
        assertThat(with("REGIE_XAPI_BATCH", "50000").batch()).isEqualTo(50_000);
        assertThat(with("REGIE_XAPI_VERSION", "1.0.3").version()).isEqualTo("1.0.3");
        assertThat(with("REGIE_XAPI_VERSION_REQUIRED", "false").versionRequired())
                .isFalse();
    }
}
