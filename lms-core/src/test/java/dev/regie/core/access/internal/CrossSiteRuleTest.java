package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.internal.CrossSiteRule.Asked;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrossSiteRuleTest {
    private static final CrossSiteRule RULE = new CrossSiteRule(URI.create("http://localhost:9080"));

    @ParameterizedTest
    @CsvSource({
        "POST, /, true, same-site,",
        "POST, /, true, cross-site, http://evil.example",
        "POST, /, true, none,",
        "POST, /, true, , http://localhost:9081",
        "POST, /, true, , http://localhost:9080.evil.example",
        "POST, /, true, , null",
        "POST, /api/cohorts, true, ,",
        "POST, /play/renew, true, same-site,",
        "DELETE, /api/cohorts/1, true, cross-site,",
        "POST, /, false, cross-site, http://evil.example",
        "POST, /first-admin, false, , http://evil.example"
    })
    void refusesWhatAnotherSiteMayHaveCaused(String method, String path, boolean session, String site, String origin) {
        assertThat(RULE.refuses(new Asked(method, path, session, false, site, origin)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /learn, true, cross-site,",
        "POST, /, true, same-origin, http://localhost:9080",
        "POST, /, true, , http://localhost:9080",
        "POST, /VAADIN/dynamic/upload, true, same-origin,",
        "POST, /play/renew, true, same-origin,",
        "POST, /, false, same-origin,",
        "POST, /, false, ,",
        "POST, /xapi/statements, true, cross-site, http://tool.example",
        "POST, /play/api/sessions, true, ,"
    })
    void letsTheRestThrough(String method, String path, boolean session, String site, String origin) {
        assertThat(RULE.refuses(new Asked(method, path, session, false, site, origin)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/api/cohorts, false", "/, true", "/play/renew, true"})
    void aKeyTakesTheSessionOutOfPlayAtApiAlone(String path, boolean refused) {
        assertThat(RULE.refuses(new Asked("POST", path, true, true, null, null)))
                .isEqualTo(refused);
    }
}
