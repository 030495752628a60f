package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTIVITY;
import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.VERB;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.access.Caller;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an admin finds who browses the record. */
class RecordBrowserTest {
    private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
    private static final RecordFilter ALL = filter(null, null, null);

    private static RecordFilter filter(
            @Nullable AgentKey agent, @Nullable String activity, @Nullable Authority authority) {
        return new RecordFilter(agent, null, activity, null, null, null, authority, null);
    }

    private static RecordFilter between(@Nullable Instant since, @Nullable Instant until, @Nullable Long before) {
        return new RecordFilter(null, null, null, null, since, until, null, before);
    }

    private static RecordBrowser browser(DataSource database) {
        CurrentUser regie = new CurrentUser();
        regie.become(Caller.Regie::new);
        return new RecordBrowser(database, regie);
    }

    private static List<UUID> ids(RecordBrowser browser, RecordFilter filter) {
        return browser.stretch(filter, 100).statements().stream()
                .map(StoredStatement::id)
                .toList();
    }

    private static String voiding(UUID id) {
        return clause(ACTOR, "{\"id\":\"" + VOIDED + "\"}", "{\"objectType\":\"StatementRef\",\"id\":\"" + id + "\"}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_was_voided_is_shown_and_what_voids_it_is_found(TestDatabases engine) {
        DataSource database = engine.dataSource();
        StoreFixture store = new StoreFixture(database);
        UUID first = store.stored(statement()).id();
        UUID voiding = store.stored(voiding(first)).id();
        RecordBrowser browser = browser(database);
        assertThat(ids(browser, ALL)).containsExactly(voiding, first);
        assertThat(browser.statement(first).orElseThrow().voided()).isTrue();
        assertThat(browser.referringTo(first, 10).stream().map(StoredStatement::id))
                .containsExactly(voiding);
        assertThat(browser.statements(List.of(first, voiding, UUID.randomUUID())))
                .hasSize(2);
        assertThat(browser.statements(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void filters_hold_together(TestDatabases engine) {
        DataSource database = engine.dataSource();
        StoreFixture store = new StoreFixture(database);
        AgentKey someone = AgentKey.account("https://example.org", "a1");
        String other = "{\"mbox\":\"mailto:o@example.org\"}";
        UUID his = store.stored(clause(ACTOR, VERB, ACTIVITY)).id();
        UUID hers = store.stored(clause(other, VERB, ACTIVITY)).id();
        store.store(new Authority.Client("two"), clause(ACTOR, VERB, "{\"id\":\"https://example.org/elsewhere\"}"));
        RecordBrowser browser = browser(database);
        String iri = ACTIVITY.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        assertThat(ids(browser, filter(null, iri, null))).containsExactly(hers, his);
        assertThat(ids(browser, filter(someone, iri, null))).containsExactly(his);
        assertThat(ids(browser, filter(someone, null, null))).hasSize(2);
        assertThat(ids(browser, filter(someone, null, new Authority.Client("two"))))
                .hasSize(1);
        assertThat(ids(browser, filter(someone, iri, new Authority.Client("two"))))
                .isEmpty();
        assertThat(ids(browser, filter(null, null, new Authority.Regie()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_stretch_stays_what_it_was_while_statements_arrive(TestDatabases engine) {
        DataSource database = engine.dataSource();
        StoreFixture store = new StoreFixture(database);
        for (int i = 0; i < 5; i++) {
            store.store(statement());
        }
        RecordBrowser browser = browser(database);
        List<UUID> all = ids(browser, ALL);
        RecordBrowser.Stretch newest = browser.stretch(ALL, 2);
        store.store(statement());
        RecordBrowser.Stretch next =
                browser.stretch(between(null, null, newest.older().orElseThrow()), 2);
        RecordBrowser.Stretch last =
                browser.stretch(between(null, null, next.older().orElseThrow()), 2);
        assertThat(newest.statements().stream().map(StoredStatement::id)).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(next.statements().stream().map(StoredStatement::id)).containsExactlyElementsOf(all.subList(2, 4));
        assertThat(last.statements().stream().map(StoredStatement::id)).containsExactlyElementsOf(all.subList(4, 5));
        assertThat(last.older()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void since_includes_its_instant_and_until_does_not(TestDatabases engine) {
        DataSource database = engine.dataSource();
        StoreFixture store = new StoreFixture(database);
        StoredStatement one = store.stored(statement());
        StoredStatement two = store.stored(statement());
        RecordBrowser browser = browser(database);
        assertThat(ids(browser, between(two.stored(), null, null))).containsExactly(two.id());
        assertThat(ids(browser, between(null, two.stored(), null))).containsExactly(one.id());
        assertThat(ids(browser, between(one.stored(), two.stored(), null))).containsExactly(one.id());
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void nobody_but_an_admin_browses(TestDatabases engine) {
        RecordBrowser browser = new RecordBrowser(engine.dataSource(), new CurrentUser());
        assertThatThrownBy(() -> browser.stretch(ALL, 1)).isInstanceOf(AccessDenied.class);
    }
}
