package dev.regie.player.launch.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SameOriginTest {

    private static final String BASE = "https://leren.example.org";

    @Test
    void whatTheBrowserSaysOfTheSiteDecides() {
        assertThat(SameOrigin.is("same-origin", null, BASE)).isTrue();
        assertThat(SameOrigin.is("same-site", BASE, BASE)).isFalse();
        assertThat(SameOrigin.is("cross-site", BASE, BASE)).isFalse();
        assertThat(SameOrigin.is("none", null, BASE)).isFalse();
    }

    @Test
    void elseTheOriginHasToBeOursExactly() {
        assertThat(SameOrigin.is(null, BASE, BASE)).isTrue();
        assertThat(SameOrigin.is(null, BASE + ":8443", BASE)).isFalse();
        assertThat(SameOrigin.is(null, null, BASE)).isFalse();
    }

    @Test
    void uploadedPicturesOpenInASandbox() {
        assertThat(MediaServlet.policy("image/svg+xml"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(MediaServlet.policy("image/png"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
    }
}
