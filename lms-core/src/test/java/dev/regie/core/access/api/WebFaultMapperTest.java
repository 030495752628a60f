package dev.regie.core.access.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebFaultMapperTest {
    @Test
    void our_own_words_are_passed_on() {
        assertThat(WebFaultMapper.detail(404, "Not Found", "no cohort has this id"))
                .isEqualTo("no cohort has this id");
    }

    @Test
    void the_frameworks_words_are_replaced_by_what_to_do() {
        assertThat(WebFaultMapper.detail(404, "Not Found", "RESTEASY003870: Unable to extract parameter"))
                .isEqualTo("There is nothing at this address. An id in it may be mistyped.");
        assertThat(WebFaultMapper.detail(415, "Unsupported Media Type", "RESTEASY003065: Cannot consume content type"))
                .contains("application/json");
        assertThat(WebFaultMapper.detail(410, "Gone", null)).isEqualTo("Gone");
    }
}
