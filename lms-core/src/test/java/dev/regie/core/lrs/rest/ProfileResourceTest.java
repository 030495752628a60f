package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileResourceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; application/ld+json",
                "*/*; application/ld+json",
                "application/ld+json; application/ld+json",
                "application/json; application/json",
                "application/json, application/ld+json; application/ld+json",
                "text/html, */*; application/ld+json"
            })
    void it_is_called_json_to_those_who_know_no_json_ld(String accept, String type) {
        assertThat(ProfileResource.type(accept)).isEqualTo(type);
    }
}
