package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTIVITY;
import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.VERB;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.statement;
import static dev.regie.core.lrs.StatementFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.TestDatabases;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The filters of xAPI 1.0.3 Communication 2.1.3, alone and together, and pages that stay put. */
class StatementSearchTest {
    private static final AgentKey SOMEONE = AgentKey.account("https://example.org", "a1");
    private static final String OTHER = "{\"mbox\":\"mailto:Other@Example.ORG\"}";

    private static StatementQuery query(
            @Nullable AgentKey agent, @Nullable String verb, @Nullable String activity, boolean related) {
        return new StatementQuery(agent, verb, activity, null, related, related, null, null, null, 100, false, null);
    }

    private static List<UUID> ids(StoreFixture store, StatementQuery query) {
        return store.query(query).statements().stream().map(StoredStatement::id).toList();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void an_agent_is_found_as_actor_object_or_member_and_elsewhere_only_as_related(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        UUID actor = store.stored(clause(ACTOR, VERB, ACTIVITY)).id();
        UUID object = store.stored(
                        clause(OTHER, VERB, ACTOR.replace("{\"account", "{\"objectType\":\"Agent\",\"account")))
                .id();
        UUID member = store.stored(clause("{\"objectType\":\"Group\",\"member\":[" + ACTOR + "]}", VERB, ACTIVITY))
                .id();
        UUID instructor = store.stored(clause(OTHER, VERB, ACTIVITY)
                        .replaceFirst("}$", ",\"context\":{\"instructor\":" + ACTOR + "}}"))
                .id();
        UUID inner = store.stored(clause(
                        OTHER,
                        VERB,
                        "{\"objectType\":\"SubStatement\"," + statement().substring(1)))
                .id();
        store.store(clause(OTHER, VERB, ACTIVITY));
        assertThat(ids(store, query(SOMEONE, null, null, false))).containsExactly(member, object, actor);
        assertThat(ids(store, query(SOMEONE, null, null, true)))
                .containsExactly(inner, instructor, member, object, actor);
        assertThat(ids(store, query(new AgentKey(AgentKey.Kind.MBOX, "mailto:Other@example.org"), null, null, false)))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_authority_is_a_related_agent_and_a_filter_of_its_own(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store.store(new Authority.Client("one"), statement());
        store.store(new Authority.Client("two"), statement(), statement());
        UUID registration = UUID.randomUUID();
        store.store(
                new Authority.LaunchToken(registration),
                with("\"context\":{\"registration\":\"" + registration + "\"}"));
        store.store(new Authority.Regie(), statement());
        assertThat(ids(store, query(AgentKey.account(StoreFixture.IRI_BASE, "two"), null, null, true)))
                .hasSize(2);
        assertThat(ids(store, query(AgentKey.account(StoreFixture.IRI_BASE, "two"), null, null, false)))
                .isEmpty();
        StatementQuery mine = new StatementQuery(
                null, null, null, null, false, false, null, null, new Authority.Client("one"), 10, false, null);
        assertThat(ids(store, mine)).hasSize(1);
        assertThat(store.after(0).getLast().authority()).isEqualTo(new Authority.Regie());
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void verb_activity_and_registration_narrow_together(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        UUID registration = UUID.randomUUID();
        String context = "\"context\":{\"registration\":\"" + registration
                + "\",\"contextActivities\":{\"parent\":[{\"id\":\"https://example.org/parent\"}]}}";
        UUID match = store.stored(with(context)).id();
        store.store(statement(), clause(ACTOR, "{\"id\":\"https://e.org/other\"}", ACTIVITY));
        StatementQuery all = new StatementQuery(
                SOMEONE,
                Verbs.EXPERIENCED,
                "https://example.org/activities/1",
                registration,
                false,
                false,
                null,
                null,
                null,
                10,
                false,
                null);
        assertThat(ids(store, all)).containsExactly(match);
        assertThat(ids(store, query(null, Verbs.EXPERIENCED, null, false))).hasSize(2);
        assertThat(ids(store, query(null, null, "https://example.org/parent", false)))
                .isEmpty();
        assertThat(ids(store, query(null, null, "https://example.org/parent", true)))
                .containsExactly(match);
        assertThat(store.ofRegistration(registration))
                .extracting(StoredStatement::id)
                .containsExactly(match);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void since_is_exclusive_and_until_inclusive(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        List<StoredStatement> stored = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stored.add(store.stored(statement()));
        }
        StatementQuery between = new StatementQuery(
                null,
                null,
                null,
                null,
                false,
                false,
                stored.get(0).stored(),
                stored.get(2).stored(),
                null,
                10,
                true,
                null);
        assertThat(store.query(between).statements()).containsExactly(stored.get(1), stored.get(2));
        StatementQuery before = new StatementQuery(
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                stored.getFirst().stored().minusSeconds(1),
                null,
                10,
                true,
                null);
        assertThat(store.query(before).statements()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void pages_stay_put_while_statements_arrive(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        for (int i = 0; i < 7; i++) {
            store.store(statement());
        }
        assertThat(walk(store, StatementQuery.newest(3), () -> store.store(statement())))
                .containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        StatementQuery ascending =
                new StatementQuery(SOMEONE, null, null, null, false, false, null, null, null, 4, true, null);
        assertThat(walk(store, ascending, () -> {})).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    @Timeout(30)
    void a_rare_match_among_many_is_found_by_an_index(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        String[] many = new String[500];
        Arrays.fill(many, statement());
        for (int i = 0; i < 6; i++) {
            store.store(many);
        }
        UUID rare = store.stored(clause(OTHER, "{\"id\":\"https://e.org/rare\"}", ACTIVITY))
                .id();
        for (int i = 0; i < 20; i++) {
            assertThat(ids(store, query(null, "https://e.org/rare", null, false)))
                    .containsExactly(rare);
            assertThat(ids(store, query(null, null, "https://e.org/none", true)))
                    .isEmpty();
        }
    }

    private static List<Long> walk(StoreFixture store, StatementQuery first, Runnable between) {
        List<Long> positions = new ArrayList<>();
        StatementQuery next = first;
        while (next != null) {
            StatementPage page = store.query(next);
            page.statements().forEach(statement -> positions.add(statement.position()));
            between.run();
            next = page.next();
        }
        return positions;
    }
}
