package dev.regie.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Health and description tell the truth. */
class HealthIT {

    private final RegieServer server = RegieServer.shared();
    private final Http http = new Http();

    @Test
    void ready_names_database_and_index() {
        assertThat(http.get(server.url("/health/ready")).body())
                .contains("\"database\"", "\"search index\"")
                .doesNotContain("DOWN");
    }

    @Test
    void the_api_is_described() {
        assertThat(http.get(server.url("/openapi")).body())
                .contains("/api/people", "/api/cohorts", "/api/search")
                .doesNotContain("/xapi/", "/sessions");
    }
}
