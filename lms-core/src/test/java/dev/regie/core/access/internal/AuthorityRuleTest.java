package dev.regie.core.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.internal.AuthorityRule.Verdict;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorityRuleTest {
    private static final AuthorityRule LOCAL =
            new AuthorityRule(URI.create("http://localhost:9080"), URI.create("http://127.0.0.1:9081"));
    private static final AuthorityRule PUBLIC =
            new AuthorityRule(URI.create("https://learn.example.org"), URI.create("https://content.example.org"));

    @ParameterizedTest
    @CsvSource({
        "localhost:9080, /learn",
        "localhost:9080, /api/me",
        "localhost:9081, /learn",
        "regie.internal:9080, /learn",
        "127.0.0.1:9080, /api/people",
        "127.0.0.1:9080, /xapi/statements",
        "127.0.0.1:9080, /health/ready",
        "127.0.0.1:9081, /content/package/index.html",
        "127.0.0.1.example.org:9081, /learn"
    })
    void goesOn(String host, String path) {
        assertThat(LOCAL.judge(host, "GET", path, path)).isEqualTo(new Verdict.Pass());
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:9081, GET, /",
        "127.0.0.1:9081, GET, /login",
        "127.0.0.1:9081, POST, /xapi/statements",
        "127.0.0.1:9081, GET, /api/me",
        "127.0.0.1:9081, GET, /content",
        "localhost:9080, GET, /content/package/index.html",
        "localhost:9081, GET, /content/package/index.html",
        "127.0.0.1:9080, GET, /content/package/index.html",
        "127.0.0.1:9080, POST, /",
        "127.0.0.1:9080, POST, /play/renew"
    })
    void isNotHere(String host, String method, String path) {
        assertThat(LOCAL.judge(host, method, path, path)).isEqualTo(new Verdict.NotHere());
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1:9080", "127.0.0.1", "127.0.0.1:80", "127.0.0.1.:9080"})
    void aPageOnTheContentHostsNameIsElsewhere(String host) {
        assertThat(LOCAL.judge(host, "GET", "/learn/courses/a", "/learn/courses/a?x=1"))
                .isEqualTo(new Verdict.Elsewhere("http://localhost:9080/learn/courses/a?x=1"));
        assertThat(LOCAL.judge(host, "GET", "/apiary", "//evil.example"))
                .isEqualTo(new Verdict.Elsewhere("http://localhost:9080//evil.example"));
    }

    @ParameterizedTest
    @CsvSource({"content.example.org", "content.example.org:443", "CONTENT.example.org"})
    void theUsualPortAndCaseDoNotMatter(String host) {
        assertThat(PUBLIC.judge(host, "GET", "/learn", "/learn")).isEqualTo(new Verdict.NotHere());
        assertThat(PUBLIC.judge(host, "GET", "/content/a", "/content/a")).isEqualTo(new Verdict.Pass());
        assertThat(PUBLIC.judge("learn.example.org", "GET", "/content/a", "/content/a"))
                .isEqualTo(new Verdict.NotHere());
    }
}
