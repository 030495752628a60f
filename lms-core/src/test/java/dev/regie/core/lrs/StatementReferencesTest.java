package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTIVITY;
import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.voiding;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.TestDatabases;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Filter conditions for StatementRefs, xAPI 1.0.3 Communication 2.1.3: what refers to a match is a match. */
class StatementReferencesTest {
    private static final String BEN = "{\"mbox\":\"mailto:ben@e.org\"}";
    private static final AgentKey BEN_KEY = new AgentKey(AgentKey.Kind.MBOX, "mailto:ben@e.org");
    private static final String PASSED = "https://e.org/passed";
    private static final String CONFIRMED = "https://e.org/confirmed";

    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final UUID third = UUID.randomUUID();

    private static String identified(UUID id, String statement) {
        return "{\"id\":\"" + id + "\"," + statement.substring(1);
    }

    /** Ben passed the activity. */
    private String passed() {
        return identified(first, clause(BEN, "{\"id\":\"" + PASSED + "\"}", ACTIVITY));
    }

    private static String confirmed(UUID id, UUID target) {
        return identified(
                id,
                clause(
                        ACTOR,
                        "{\"id\":\"" + CONFIRMED + "\"}",
                        "{\"objectType\":\"StatementRef\",\"id\":\"" + target + "\"}"));
    }

    private static StatementQuery query(
            @Nullable AgentKey agent,
            @Nullable String verb,
            @Nullable String activity,
            @Nullable Instant since,
            int limit,
            @Nullable Long cursor) {
        return new StatementQuery(agent, verb, activity, null, false, false, since, null, null, limit, false, cursor);
    }

    private static List<UUID> ids(StoreFixture store, StatementQuery query) {
        return store.query(query).statements().stream().map(StoredStatement::id).toList();
    }

    private void finds_all(StoreFixture store) {
        assertThat(ids(store, query(BEN_KEY, null, null, null, 10, null)))
                .containsExactlyInAnyOrder(third, second, first);
        assertThat(ids(store, query(null, PASSED, null, null, 10, null)))
                .containsExactlyInAnyOrder(third, second, first);
        assertThat(ids(store, query(BEN_KEY, PASSED, "https://example.org/activities/1", null, 10, null)))
                .containsExactlyInAnyOrder(third, second, first);
        assertThat(ids(store, query(null, CONFIRMED, null, null, 10, null))).containsExactlyInAnyOrder(third, second);
        assertThat(ids(store, query(null, "https://e.org/nothing", null, null, 10, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_chain_is_followed_in_whichever_order_it_arrives_Communication_2_1_3(TestDatabases engine) {
        List<List<String>> orders = List.of(
                List.of(passed(), confirmed(second, first), confirmed(third, second)),
                List.of(confirmed(third, second), confirmed(second, first), passed()),
                List.of(confirmed(second, first), passed(), confirmed(third, second)),
                List.of(confirmed(third, second), passed(), confirmed(second, first)));
        for (List<String> order : orders) {
            StoreFixture oneByOne = new StoreFixture(engine.dataSource());
            order.forEach(oneByOne::store);
            finds_all(oneByOne);
            StoreFixture together = new StoreFixture(engine.dataSource());
            together.store(order.toArray(new String[0]));
            finds_all(together);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void time_and_limit_are_those_of_the_statement_that_refers_Communication_2_1_3(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        StoredStatement target = store.stored(passed());
        store.store(confirmed(second, first), confirmed(third, second));
        assertThat(ids(store, query(BEN_KEY, null, null, target.stored(), 10, null)))
                .containsExactly(third, second);
        StatementPage page = store.query(query(BEN_KEY, null, null, null, 2, null));
        assertThat(page.statements()).extracting(StoredStatement::id).containsExactly(third, second);
        StatementQuery next = page.next();
        assertThat(next).isNotNull();
        assertThat(ids(store, next)).containsExactly(first);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_voids_a_match_is_found_and_the_match_is_not_Communication_2_1_4(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store.store(passed());
        store.store(confirmed(second, first));
        UUID voiding = store.stored(voiding(first)).id();
        assertThat(ids(store, query(BEN_KEY, null, null, null, 10, null))).containsExactly(voiding, second);
        store.store(voiding(second));
        assertThat(ids(store, query(BEN_KEY, null, null, null, 10, null)))
                .hasSize(2)
                .contains(voiding)
                .doesNotContain(first, second);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_circle_ends(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store.store(confirmed(first, third));
        store.store(confirmed(second, first));
        store.store(confirmed(third, second));
        UUID own = UUID.randomUUID();
        store.store(confirmed(own, own));
        assertThat(ids(store, query(null, CONFIRMED, null, null, 10, null))).containsExactly(own, third, second, first);
        assertThat(store.count("statement_target")).isEqualTo(6);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_long_chain_is_followed_a_hundred_steps(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store.store(passed());
        UUID target = first;
        for (int i = 0; i < 110; i++) {
            UUID next = UUID.randomUUID();
            store.store(confirmed(next, target));
            target = next;
        }
        assertThat(ids(store, query(BEN_KEY, null, null, null, 500, null))).hasSize(101);
    }
}
