package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Settings;
import dev.regie.core.shared.XapiSettings;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CrossOriginTest {
    private static final String TOOL = "https://tool.example.org";

    private static CrossOrigin allowing(String origins) {
        XapiSettings settings = Settings.from(Map.of("REGIE_DATA_DIR", "target", "REGIE_XAPI_ORIGINS", origins))
                .xapi();
        return new CrossOrigin(settings);
    }

    @Test
    void a_page_of_a_listed_origin_may_ask_and_read_what_the_specification_says_in_headers() {
        CrossOrigin rule = allowing(TOOL);
        assertThat(rule.headers(TOOL))
                .containsEntry("Access-Control-Allow-Origin", TOOL)
                .containsEntry("Vary", "Origin");
        assertThat(rule.headers(TOOL).get("Access-Control-Expose-Headers"))
                .contains("ETag", "Last-Modified", "X-Experience-API-Version", "X-Experience-API-Consistent-Through");
        assertThat(rule.preflight(TOOL).get("Access-Control-Allow-Methods")).contains("PUT", "DELETE");
        assertThat(rule.preflight(TOOL).get("Access-Control-Allow-Headers"))
                .contains("Authorization", "If-Match", "If-None-Match", "X-Experience-API-Version", "Content-Type");
    }

    @Test
    void cookies_are_never_part_of_it() {
        assertThat(allowing("*").headers(TOOL)).doesNotContainKey("Access-Control-Allow-Credentials");
        assertThat(allowing("*").preflight(TOOL)).doesNotContainKey("Access-Control-Allow-Credentials");
    }

    @Test
    void other_origins_may_not_and_without_the_setting_nobody_may() {
        assertThat(allowing(TOOL).headers("https://evil.example")).containsOnlyKeys("Vary");
        assertThat(allowing(TOOL).preflight("https://evil.example")).isEmpty();
        assertThat(allowing(TOOL).preflight("null")).isEmpty();
        assertThat(allowing("").headers(TOOL)).isEmpty();
        assertThat(allowing("").preflight(TOOL)).isEmpty();
        assertThat(allowing(TOOL).headers(null)).containsOnlyKeys("Vary");
    }

    @Test
    void a_preflight_is_the_browsers_question_alone() {
        assertThat(CrossOrigin.isPreflight("OPTIONS", TOOL, "PUT")).isTrue();
        assertThat(CrossOrigin.isPreflight("OPTIONS", TOOL, null)).isFalse();
        assertThat(CrossOrigin.isPreflight("OPTIONS", null, "PUT")).isFalse();
        assertThat(CrossOrigin.isPreflight("GET", TOOL, "PUT")).isFalse();
    }
}
