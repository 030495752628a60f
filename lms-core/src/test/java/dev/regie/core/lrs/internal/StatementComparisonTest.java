package dev.regie.core.lrs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specification's comparison, xAPI 1.0.3 Data 2.3.1. */
class StatementComparisonTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"stored":"a","authority":{},"x":1}                 | {"x":1}
            {"x":1}                                             | {"x":1,"timestamp":"2026-01-01T00:00:00Z","version":"1.0.0"}
            {"timestamp":"2026-01-01T01:00:00+01:00"}           | {"timestamp":"2026-01-01T00:00:00.000Z"}
            {"verb":{"id":"a:b","display":{"en":"x"}}}          | {"verb":{"id":"a:b"}}
            {"object":{"id":"a:b","definition":{"type":"c:d"}}} | {"object":{"id":"a:b"}}
            {"actor":{"member":[{"mbox":"mailto:a@E.org"},{"openid":"a:b"}]}} | {"actor":{"member":[{"openid":"a:b"},{"mbox":"mailto:a@e.org"}]}}
            {"context":{"contextActivities":{"parent":{"id":"a:b"}}}} | {"context":{"contextActivities":{"parent":[{"id":"a:b"}]}}}
            {"context":{"registration":"ABCDEF00-0000-0000-0000-000000000000"}} | {"context":{"registration":"abcdef00-0000-0000-0000-000000000000"}}
            {"result":{"extensions":{"a:b":1e99999999999999}}}  | {"result":{"extensions":{"a:b":1e99999999999999}}}
            {"result":{"duration":"PT0.129S"}}                  | {"result":{"duration":"PT0.12S"}}
            {"result":{"score":{"raw":1e2}}}                    | {"result":{"score":{"raw":100.0}}}
            """)
    void the_same(String first, String second) {
        assertThat(StatementComparison.same(first, second)).isTrue();
        assertThat(StatementComparison.same(second, first)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"x":1}                                    | {"x":2}
            {"x":1}                                    | {}
            {"timestamp":"2026-01-01T00:00:00Z"}       | {"timestamp":"2026-01-01T00:00:01Z"}
            {"result":{"duration":"PT0.13S"}}          | {"result":{"duration":"PT0.12S"}}
            {"result":{"duration":"PT60S"}}            | {"result":{"duration":"PT1M"}}
            {"verb":{"id":"a:b"}}                      | {"verb":{"id":"A:B"}}
            {"actor":{"mbox":"mailto:a@e.org"}}        | {"actor":{"mbox":"mailto:A@e.org"}}
            {"actor":{"member":[{"openid":"a:b"},{"openid":"a:b"}]}} | {"actor":{"member":[{"openid":"a:b"},{"openid":"a:c"}]}}
            {"context":{"contextActivities":{"parent":[{"id":"a:b"},{"id":"a:c"}]}}} | {"context":{"contextActivities":{"parent":[{"id":"a:c"},{"id":"a:b"}]}}}
            {"result":{"extensions":{"a:b":{"definition":1}}}} | {"result":{"extensions":{"a:b":{"definition":2}}}}
            {"result":{"extensions":{"a:b":1e99999999999999}}} | {"result":{"extensions":{"a:b":1e99999999999998}}}
            {"result":{"extensions":{"a:b":1}}}        | {"result":{"extensions":{"a:b":"1"}}}
            {"result":{"extensions":{"a:b":1e400}}}    | {"result":{"extensions":{"a:b":1e401}}}
            """)
    void not_the_same(String first, String second) {
        assertThat(StatementComparison.same(first, second)).isFalse();
        assertThat(StatementComparison.same(second, first)).isFalse();
    }
}
