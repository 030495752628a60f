package dev.regie.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {
    @Test
    void theSecretMayHoldColons() {
        assertThat(BasicCredentials.read("basic a2V5OnNlOmNyZXQ=")).contains(new BasicCredentials("key", "se:cret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Bearer a2V5OnM=", "Basic a2V5", "Basic /w=="})
    void whatIsMalformedIsNothing(String header) {
        assertThat(BasicCredentials.read(header)).isEmpty();
    }
}
