package dev.regie.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/learn",
                "/learn/courses/communication",
                "/search?q=luister*&x=%C3%A9",
                "/play/communication/first-steps?lang=nl",
                "/admin/people?q=de%20Vries"
            })
    void a_path_of_the_application_is_safe(String address) {
        assertThat(LocalAddress.safe(address)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "learn",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "/learn\nSet-Cookie: x",
                "/learn\t",
                "/ learn",
                "/learn//evil.example",
                "/login",
                "/login?to=/learn",
                "/learn?to=<script>"
            })
    void anything_that_could_lead_elsewhere_is_not(String address) {
        assertThat(LocalAddress.safe(address)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void an_endless_address_is_not_remembered() {
        assertThat(LocalAddress.safe("/" + "a".repeat(600))).isEmpty();
    }
}
