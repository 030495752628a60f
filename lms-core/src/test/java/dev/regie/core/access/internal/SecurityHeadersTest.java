package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {
    private static String policy(String path) {
        return String.valueOf(SecurityHeaders.of(path, false).get("Content-Security-Policy"));
    }

    @Test
    void aPageRunsNoScriptButOurOwnFiles() {
        assertThat(policy("/first-admin"))
                .contains("script-src 'self';", "script-src-attr 'none'", "object-src 'none'");
    }

    @Test
    void thePageOfTheApplicationRunsInlineScriptsWithItsNonceAlone() {
        assertThat(SecurityHeaders.ofApplication("abc"))
                .contains("script-src 'self' 'nonce-abc' 'unsafe-eval';")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void dataLoadsNothingAtAll() {
        assertThat(List.of("/api/me", "/xapi/statements", "/play/api/sessions"))
                .allSatisfy(path -> assertThat(policy(path)).startsWith("default-src 'none'"));
    }

    @Test
    void whoeverCameByHttpsComesByHttpsAgain() {
        assertThat(SecurityHeaders.of("/", true)).containsKey("Strict-Transport-Security");
        assertThat(SecurityHeaders.of("/", false)).doesNotContainKey("Strict-Transport-Security");
    }
}
