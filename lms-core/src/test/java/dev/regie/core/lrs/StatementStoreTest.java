package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.statement;
import static dev.regie.core.lrs.StatementFixture.voiding;
import static dev.regie.core.lrs.StatementFixture.with;
import static dev.regie.core.lrs.StatementFixture.withId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.TestDatabases;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The store on both engines; a test's name ends with the section of xAPI 1.0.3 it holds the store to. */
class StatementStoreTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123456789Z");

    private static StoreFixture store(TestDatabases engine) {
        return new StoreFixture(engine.dataSource(), Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_came_is_kept_to_the_letter_and_only_spliced_Data_2_2(TestDatabases engine) {
        String context =
                "\"context\":{\"extensions\":{\"https://e.org/x\":{\"b\":1e2,\"a\":1.50,\"b\":\"\\u0000\\ud800\","
                        + "\"n\":null, \"deep\" : [ ]}}}";
        StoredStatement stored = store(engine).stored(with(context));
        String received = with(context);
        assertThat(stored.json())
                .isEqualTo(received.substring(0, received.length() - 1) + ",\"id\":\"" + stored.id()
                        + "\",\"timestamp\":\"2026-03-02T12:00:00.123456Z\""
                        + ",\"stored\":\"2026-03-02T12:00:00.123456Z\""
                        + ",\"authority\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":\""
                        + StoreFixture.IRI_BASE
                        + "\",\"name\":\"key\"}},\"version\":\"1.0.0\"}");
        assertThat(stored.timestamp()).isEqualTo(stored.stored());
        assertThat(stored.authority()).isEqualTo(new Authority.Client("key"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void stored_and_authority_of_the_sender_are_overwritten_in_place_Data_2_4_8_and_2_4_9(TestDatabases engine) {
        StoredStatement stored = store(engine)
                .stored(with("\"stored\":\"2001-01-01T00:00:00Z\",\"authority\":{\"mbox\":\"mailto:a@e.org\"},"
                        + "\"timestamp\":\"2020-02-02T20:20:20+01:00\",\"version\":\"1.0.3\""));
        assertThat(stored.json())
                .contains(
                        "\"stored\":\"2026-03-02T12:00:00.123456Z\",\"authority\":{\"objectType\":\"Agent\",\"account\"")
                .contains("\"timestamp\":\"2020-02-02T20:20:20+01:00\",\"version\":\"1.0.3\"")
                .doesNotContain("2001-01-01", "mailto:a@e.org");
        assertThat(stored.timestamp()).isEqualTo(Instant.parse("2020-02-02T19:20:20Z"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_lone_context_activity_is_returned_as_an_array_Data_2_4_6_2(TestDatabases engine) {
        StoredStatement stored = store(engine)
                .stored(with("\"context\":{\"contextActivities\":{\"parent\":{\"id\":\"https://e.org/p\"},"
                        + "\"other\":[{\"id\":\"https://e.org/o\"}]}}"));
        assertThat(stored.json())
                .contains("\"parent\":[{\"id\":\"https://e.org/p\"}],\"other\":[{\"id\":\"https://e.org/o\"}]");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_same_statement_again_is_passed_over_and_a_different_one_is_a_conflict_Communication_2_1_2(
            TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID id = UUID.randomUUID();
        assertThat(store.store(withId(id))).isInstanceOf(StoreResult.Stored.class);
        assertThat(store.store(withId(id))).isInstanceOfSatisfying(StoreResult.Stored.class, again -> {
            assertThat(again.ids()).containsExactly(id);
            assertThat(again.upTo()).isZero();
        });
        assertThat(store.store(statement(), with("\"id\":\"" + id + "\",\"result\":{\"success\":true}")))
                .isEqualTo(new StoreResult.Conflict(1, id));
        assertThat(store.after(0)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void of_requests_that_share_a_transaction_one_that_conflicts_leaves_the_others_alone(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID known = UUID.randomUUID();
        store.store(withId(known));
        List<StoreResult> results = store.storeTogether(
                statement(),
                with("\"id\":\"" + known + "\",\"result\":{\"success\":true}"),
                withId(known),
                statement());
        assertThat(results.get(1)).isEqualTo(new StoreResult.Conflict(0, known));
        assertThat(results.get(2))
                .isInstanceOfSatisfying(
                        StoreResult.Stored.class,
                        again -> assertThat(again.upTo()).isZero());
        assertThat(store.after(0).stream().map(StoredStatement::position)).containsExactly(1L, 2L, 3L);
        assertThat(results.getLast())
                .isInstanceOfSatisfying(
                        StoreResult.Stored.class,
                        last -> assertThat(last.upTo()).isEqualTo(3L));
        assertThat(store.after(0).stream().map(StoredStatement::stored))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void requests_that_share_a_transaction_void_and_refer_to_one_another_Data_2_3_2(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        assertThat(store.storeTogether(withId(first), voiding(first), voiding(second), withId(second)))
                .allSatisfy(result -> assertThat(result).isInstanceOf(StoreResult.Stored.class));
        assertThat(store.get(first).orElseThrow().voided()).isTrue();
        assertThat(store.get(second).orElseThrow().voided()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void one_wrong_statement_keeps_the_whole_batch_out_Communication_2_1_2(TestDatabases engine) {
        StoreFixture store = store(engine);
        StoreResult result = store.storeBody(
                "[" + statement() + "," + with("\"result\":{\"score\":{\"scaled\":1.1}}") + "]",
                XapiVersion.V1_0,
                Optional.empty());
        assertThat(result)
                .isEqualTo(new StoreResult.Invalid(new StatementError(
                        1,
                        "result.score.scaled",
                        "xAPI 1.0.3 Data 2.4.5.1",
                        "\"result.score.scaled\" must be between -1 and 1.")));
        assertThat(store.after(0)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void an_id_twice_in_one_request_is_refused_Communication_2_1_2(TestDatabases engine) {
        UUID id = UUID.randomUUID();
        assertThat(store(engine).store(withId(id), withId(id))).isInstanceOf(StoreResult.Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void put_splices_the_id_of_the_address_Communication_2_1_1(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID id = UUID.randomUUID();
        assertThat(store.storeBody(statement(), XapiVersion.V2_0, Optional.of(id)))
                .isInstanceOf(StoreResult.Stored.class);
        assertThat(store.get(id).orElseThrow().json()).contains("\"id\":\"" + id + "\"", "\"version\":\"2.0.0\"");
        assertThat(store.storeBody(withId(UUID.randomUUID()), XapiVersion.V2_0, Optional.of(id)))
                .isInstanceOf(StoreResult.Invalid.class);
        assertThat(store.storeBody("[" + statement() + "]", XapiVersion.V2_0, Optional.of(UUID.randomUUID())))
                .isInstanceOf(StoreResult.Invalid.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_voided_statement_is_left_out_whichever_came_first_Data_2_3_2(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID before = UUID.randomUUID();
        UUID after = UUID.randomUUID();
        UUID together = UUID.randomUUID();
        store.store(withId(before));
        store.store(voiding(before), voiding(after), withId(together), voiding(together));
        store.store(withId(after));
        assertThat(store.get(before).orElseThrow().voided()).isTrue();
        assertThat(store.get(after).orElseThrow().voided()).isTrue();
        assertThat(store.get(together).orElseThrow().voided()).isTrue();
        assertThat(store.query(StatementQuery.newest(10)).statements())
                .hasSize(3)
                .noneMatch(StoredStatement::voided);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_voiding_statement_cannot_be_voided_Data_2_3_2(TestDatabases engine) {
        StoreFixture store = store(engine);
        StoredStatement voiding = store.stored(voiding(UUID.randomUUID()));
        store.store(voiding(voiding.id()));
        assertThat(store.get(voiding.id()).orElseThrow().voided()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void stored_rises_even_when_the_clock_stands_still_or_goes_back(TestDatabases engine) {
        var source = engine.dataSource();
        new StoreFixture(source, Clock.fixed(NOON, ZoneOffset.UTC)).store(statement(), statement());
        StoreFixture late = new StoreFixture(source, Clock.fixed(NOON.minus(Duration.ofHours(1)), ZoneOffset.UTC));
        late.store(statement(), statement());
        assertThat(late.after(0).stream().map(StoredStatement::stored))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(late.after(0).stream().map(StoredStatement::position)).containsExactly(1L, 2L, 3L, 4L);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_same_statement_sent_by_many_at_once_is_stored_once(TestDatabases engine) throws Exception {
        StoreFixture store = store(engine);
        String statement = withId(UUID.randomUUID());
        try (var senders = Executors.newFixedThreadPool(8)) {
            List<Future<StoreResult>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(senders.submit(() -> store.store(statement)));
            }
            for (Future<StoreResult> result : results) {
                assertThat(result.get()).isInstanceOf(StoreResult.Stored.class);
            }
        }
        assertThat(store.after(0)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_launch_token_writes_for_its_own_registration_alone(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID registration = UUID.randomUUID();
        Authority token = new Authority.LaunchToken(registration);
        assertThat(store.store(token, statement())).isInstanceOf(StoreResult.Invalid.class);
        assertThat(store.store(token, with("\"context\":{\"registration\":\"" + UUID.randomUUID() + "\"}")))
                .isInstanceOf(StoreResult.Invalid.class);
        assertThat(store.store(token, with("\"context\":{\"registration\":\"" + registration + "\"}")))
                .isInstanceOf(StoreResult.Stored.class);
        assertThat(store.ofRegistration(registration))
                .extracting(StoredStatement::authority)
                .containsExactly(token);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_launch_token_voids_nothing_cmi5_6_3(TestDatabases engine) {
        StoreFixture store = store(engine);
        UUID registration = UUID.randomUUID();
        StoredStatement other = store.stored(statement());
        String voiding = StatementFixture.voiding(other.id())
                .replaceFirst("}$", ",\"context\":{\"registration\":\"" + registration + "\"}}");
        assertThat(store.store(new Authority.LaunchToken(registration), voiding))
                .isInstanceOfSatisfying(
                        StoreResult.Invalid.class,
                        invalid -> assertThat(invalid.error().property()).isEqualTo("verb"));
        assertThat(store.store(new Authority.Client("key"), voiding)).isInstanceOf(StoreResult.Stored.class);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void identifiers_of_any_length_and_with_a_nul_are_found(TestDatabases engine) {
        StoreFixture store = store(engine);
        String iri = "https://e.org/" + "x".repeat(100_000);
        String agent = "{\"account\":{\"homePage\":\"https://e.org\",\"name\":\"nul\\u0000\"}}";
        StoredStatement stored = store.stored(clause(agent, "{\"id\":\"" + iri + "\"}", "{\"id\":\"" + iri + "\"}"));
        StatementQuery all = StatementQuery.newest(10);
        assertThat(store.query(new StatementQuery(
                                AgentKey.account("https://e.org", "nul\u0000"),
                                iri,
                                iri,
                                null,
                                false,
                                false,
                                null,
                                null,
                                null,
                                10,
                                false,
                                null))
                        .statements())
                .containsExactly(stored)
                .isEqualTo(store.query(all).statements());
    }
}
