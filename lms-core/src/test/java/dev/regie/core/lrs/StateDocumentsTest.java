package dev.regie.core.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.JdbcStateDocuments;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The State resource, xAPI 1.0.3 Communication 2.2, 2.3 and 3.1. */
class StateDocumentsTest {
    private static final String JSON = "application/json";

    private static StateContext context(Optional<UUID> registration) {
        return new StateContext("https://e.org/a", AgentKey.account("https://e.org", "a1"), registration);
    }

    private static final StateContext PLAIN = context(Optional.empty());

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void bytes_and_content_type_come_back_to_the_letter_Communication_2_2(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcStateDocuments documents = new JdbcStateDocuments(connection, Clock.systemUTC());
            byte[] bytes = {0, 1, -1, 13, 10, '{'};
            documents.put(PLAIN, "s", "Text/Plain ; charset=ISO-8859-1", bytes, Precondition.NONE);
            StateDocument document = documents.get(PLAIN, "s").orElseThrow();
            assertThat(document.content()).isEqualTo(bytes);
            assertThat(document.contentType()).isEqualTo("Text/Plain ; charset=ISO-8859-1");
            assertThat(documents.get(context(Optional.of(UUID.randomUUID())), "s"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void post_merges_top_level_properties_of_json_objects_alone_Communication_2_2(TestDatabases engine)
            throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcStateDocuments documents = new JdbcStateDocuments(connection, Clock.systemUTC());
            documents.merge(PLAIN, "s", JSON, "{\"x\":\"foo\",\"y\":{\"a\":1e2}}".getBytes(UTF_8), Precondition.NONE);
            assertThat(documents.merge(
                            PLAIN,
                            "s",
                            JSON + "; charset=utf-8",
                            "{\"x\":\"bash\",\"z\":1}".getBytes(UTF_8),
                            Precondition.NONE))
                    .isEqualTo(DocumentResult.DONE);
            assertThat(new String(documents.get(PLAIN, "s").orElseThrow().content(), UTF_8))
                    .contains("\"x\":\"bash\"", "\"z\":1", "\"y\":{");
            for (String wrong : new String[] {"[1]", "not json", "{", "1", ""}) {
                assertThat(documents.merge(PLAIN, "s", JSON, wrong.getBytes(UTF_8), Precondition.NONE))
                        .as(wrong)
                        .isEqualTo(DocumentResult.NOT_MERGEABLE);
            }
            assertThat(documents.merge(PLAIN, "s", "text/plain", "{}".getBytes(UTF_8), Precondition.NONE))
                    .isEqualTo(DocumentResult.NOT_MERGEABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_precondition_that_fails_changes_nothing_Communication_3_1(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcStateDocuments documents = new JdbcStateDocuments(connection, Clock.systemUTC());
            Precondition isNew = new Precondition(Optional.empty(), Optional.of("*"));
            assertThat(documents.put(PLAIN, "s", JSON, "{}".getBytes(UTF_8), isNew))
                    .isEqualTo(DocumentResult.DONE);
            assertThat(documents.put(PLAIN, "s", JSON, "[]".getBytes(UTF_8), isNew))
                    .isEqualTo(DocumentResult.PRECONDITION_FAILED);
            String etag = documents.get(PLAIN, "s").orElseThrow().etag();
            Precondition old = new Precondition(Optional.of("\"" + "0".repeat(40) + "\""), Optional.empty());
            Precondition current = new Precondition(Optional.of("\"x\", \"" + etag + '"'), Optional.empty());
            assertThat(documents.put(PLAIN, "s", JSON, "[]".getBytes(UTF_8), old))
                    .isEqualTo(DocumentResult.PRECONDITION_FAILED);
            assertThat(documents.delete(PLAIN, "s", old)).isEqualTo(DocumentResult.PRECONDITION_FAILED);
            assertThat(documents.put(PLAIN, "s", JSON, "[1]".getBytes(UTF_8), current))
                    .isEqualTo(DocumentResult.DONE);
            assertThat(documents.put(PLAIN, "other", JSON, "[]".getBytes(UTF_8), current))
                    .isEqualTo(DocumentResult.PRECONDITION_FAILED);
            assertThat(new String(documents.get(PLAIN, "s").orElseThrow().content(), UTF_8))
                    .isEqualTo("[1]");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void many_are_listed_since_an_instant_and_deleted_by_context_Communication_2_3(TestDatabases engine)
            throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcStateDocuments documents = new JdbcStateDocuments(connection, Clock.systemUTC());
            StateContext registered = context(Optional.of(UUID.randomUUID()));
            documents.put(PLAIN, "one", JSON, "1".getBytes(UTF_8), Precondition.NONE);
            Instant first = documents.get(PLAIN, "one").orElseThrow().changedAt();
            Thread.sleep(2);
            documents.put(registered, "two", JSON, "2".getBytes(UTF_8), Precondition.NONE);
            assertThat(documents.ids(PLAIN, Optional.empty())).containsExactlyInAnyOrder("one", "two");
            assertThat(documents.ids(registered, Optional.empty())).containsExactly("two");
            assertThat(documents.ids(PLAIN, Optional.of(first))).containsExactly("two");
            assertThat(documents.deleteAll(registered)).isEqualTo(1);
            assertThat(documents.ids(PLAIN, Optional.empty())).containsExactly("one");
            assertThat(documents.delete(PLAIN, "one", Precondition.NONE)).isEqualTo(DocumentResult.DONE);
            assertThat(documents.get(PLAIN, "one")).isEmpty();
        }
    }
}
