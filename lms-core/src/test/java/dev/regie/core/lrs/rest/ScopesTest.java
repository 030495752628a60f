package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.Address;
import dev.regie.core.access.Permission;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Scope;
import dev.regie.core.lrs.AgentKey;
import dev.regie.core.lrs.Authority;
import dev.regie.core.lrs.LaunchTokens.Launched;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each scope of a key opens: xAPI 1.0.3 Communication 4.2. Every row of the permission table at {@code /xapi} stands here. */
class ScopesTest {
    private static final String TABLE = """
            GET    /xapi/statements         | statements/read, statements/read/mine, all/read, all
            PUT    /xapi/statements         | statements/write, all
            POST   /xapi/statements         | statements/write, all
            GET    /xapi/activities         | statements/read, define, all/read, all
            GET    /xapi/agents             | statements/read, all/read, all
            GET    /xapi/activities/state   | state, all/read, all
            PUT    /xapi/activities/state   | state, all
            POST   /xapi/activities/state   | state, all
            DELETE /xapi/activities/state   | state, all
            GET    /xapi/activities/profile | profile, all/read, all
            PUT    /xapi/activities/profile | profile, all
            POST   /xapi/activities/profile | profile, all
            DELETE /xapi/activities/profile | profile, all
            GET    /xapi/agents/profile     | profile, all/read, all
            PUT    /xapi/agents/profile     | profile, all
            POST   /xapi/agents/profile     | profile, all
            DELETE /xapi/agents/profile     | profile, all
            """;

    private static Address address(String text) {
        String[] parts = text.strip().split(" +");
        return new Address(parts[0], parts[1]);
    }

    private static XapiCaller with(Scope... scopes) {
        return new XapiCaller(new Authority.Client("key"), Set.of(scopes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void a_key_reaches_what_its_scopes_name_and_no_more_4_2(String method, String scopes) {
        Set<Scope> opening = Arrays.stream(scopes.split(", "))
                .map(name -> Scope.ofXapiName(name.strip()).orElseThrow())
                .collect(Collectors.toSet());
        for (Scope scope : Scope.values()) {
            if (opening.contains(scope)) {
                with(scope).requireRow(address(method));
            } else {
                assertThatThrownBy(() -> with(scope).requireRow(address(method)))
                        .as(scope.xapiName())
                        .isInstanceOfSatisfying(
                                XapiProblem.class,
                                problem -> assertThat(problem.status()).isEqualTo(403));
            }
        }
        assertThatThrownBy(() -> with().requireRow(address(method))).isInstanceOf(XapiProblem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /xapi/about",
        "GET, /xapi/extensions/openapi",
        "GET, /xapi/extensions/profile",
        "DELETE, /xapi/statements"
    })
    void what_has_no_scopes_is_judged_elsewhere(String method, String path) {
        with().requireRow(new Address(method, path));
    }

    @Test
    void every_row_stands_here() {
        Set<String> here = TABLE.lines()
                .map(line -> address(line.split("\\|", -1)[0]))
                .map(each -> each.method() + ' ' + each.path())
                .collect(Collectors.toSet());
        Set<String> rows = PermissionTable.rows().stream()
                .filter(row ->
                        row.kind() == Permission.Kind.XAPI && !row.scopes().isEmpty())
                .map(row -> row.method() + ' ' + row.template())
                .collect(Collectors.toSet());
        assertThat(here).isEqualTo(rows);
    }

    @Test
    void head_asks_for_what_get_asks_1_1() {
        with(Scope.PROFILE).requireRow(new Address("HEAD", "/xapi/agents/profile"));
        assertThatThrownBy(() -> with(Scope.STATE).requireRow(new Address("HEAD", "/xapi/agents/profile")))
                .isInstanceOf(XapiProblem.class);
    }

    @Test
    void a_launch_token_writes_statements_and_keeps_documents_and_asks_about_nobody() {
        XapiCaller launched = new XapiCaller(
                new Launched(UUID.randomUUID(), AgentKey.account("https://e.org", "a"), "https://e.org/au"));
        assertThat(launched.authority()).isInstanceOf(Authority.LaunchToken.class);
        for (String resource : List.of("activities/state", "activities/profile", "agents/profile")) {
            launched.requireRow(new Address("PUT", "/xapi/" + resource));
        }
        launched.requireRow(new Address("POST", "/xapi/statements"));
        assertThat(launched.has(Scope.STATEMENTS_READ))
                .as("statements of others")
                .isFalse();
        for (String resource : List.of("agents", "activities")) {
            assertThatThrownBy(() -> launched.requireRow(new Address("GET", "/xapi/" + resource)))
                    .isInstanceOf(XapiProblem.class);
        }
    }
}
