package dev.regie.core.lrs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.JdbcDocuments;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents in the database: xAPI 1.0.3 Communication 2.2, 2.3, 2.6, 2.7 and 3.1, xAPI 2.0.0 4.1.4 and 4.1.6. */
class DocumentsTest {
    private static final String JSON = "application/json";
    private static final AgentKey AGENT = AgentKey.account("https://e.org", "a1");
    private static final DocumentContext PLAIN = state(Optional.empty());
    private static final DocumentContext ACTIVITY = DocumentContext.activityProfile("https://e.org/a");
    private static final DocumentContext OF_AGENT = DocumentContext.agentProfile(AGENT);
    private static final Precondition IS_NEW = new Precondition(Optional.empty(), Optional.of("*"));

    private static DocumentContext state(Optional<UUID> registration) {
        return DocumentContext.state("https://e.org/a", AGENT, registration);
    }

    private static DocumentChange json(String text, Precondition precondition) {
        return new DocumentChange(JSON, text.getBytes(UTF_8), precondition, XapiVersion.V1_0);
    }

    private static DocumentChange json(String text) {
        return json(text, Precondition.NONE);
    }

    private static Precondition ifMatch(String tags) {
        return new Precondition(Optional.of(tags), Optional.empty());
    }

    private static JdbcDocuments on(Connection connection) {
        return new JdbcDocuments(connection, Clock.systemUTC(), 50);
    }

    private static String text(JdbcDocuments documents, DocumentContext context, String id) throws SQLException {
        return new String(documents.get(context, id).orElseThrow().content(), UTF_8);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void bytes_and_content_type_come_back_to_the_letter_Communication_2_2(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            byte[] bytes = {0, 1, -1, 13, 10, '{'};
            String type = "Text/Plain ; charset=ISO-8859-1";
            for (DocumentContext context : List.of(PLAIN, ACTIVITY, OF_AGENT)) {
                documents.put(context, "s", new DocumentChange(type, bytes, IS_NEW, XapiVersion.V1_0));
                Document document = documents.get(context, "s").orElseThrow();
                assertThat(document.content()).isEqualTo(bytes);
                assertThat(document.contentType()).isEqualTo(type);
            }
            assertThat(documents.get(state(Optional.of(UUID.randomUUID())), "s"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_document_of_ten_megabytes_is_kept_Communication_3_2(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            byte[] bytes = new byte[10_000_000];
            bytes[9_999_999] = 7;
            documents.put(PLAIN, "film", new DocumentChange("video/mp4", bytes, Precondition.NONE, XapiVersion.V1_0));
            assertThat(documents.get(PLAIN, "film").orElseThrow().content()).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void kinds_and_owners_do_not_see_each_others_documents_Communication_2_2(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            documents.put(ACTIVITY, "same", json("{\"of\":\"activity\"}", IS_NEW));
            documents.put(OF_AGENT, "same", json("{\"of\":\"agent\"}", IS_NEW));
            documents.put(PLAIN, "same", json("{\"of\":\"state\"}", IS_NEW));
            assertThat(text(documents, ACTIVITY, "same")).contains("activity");
            assertThat(text(documents, OF_AGENT, "same")).contains("agent");
            assertThat(documents.get(DocumentContext.activityProfile("https://e.org/other"), "same"))
                    .isEmpty();
            documents.deleteAll(PLAIN);
            assertThat(documents.ids(ACTIVITY, Optional.empty()).ids()).containsExactly("same");
            assertThat(documents.ids(OF_AGENT, Optional.empty()).ids()).containsExactly("same");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void post_merges_top_level_properties_of_json_objects_alone_Communication_2_2(TestDatabases engine)
            throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            documents.merge(PLAIN, "s", json("{\"x\":\"foo\",\"y\":{\"a\":1e2}}"));
            DocumentChange more = new DocumentChange(
                    JSON + "; charset=utf-8",
                    "{\"x\":\"bash\",\"z\":1}".getBytes(UTF_8),
                    Precondition.NONE,
                    XapiVersion.V1_0);
            assertThat(documents.merge(PLAIN, "s", more)).isEqualTo(DocumentResult.DONE);
            assertThat(text(documents, PLAIN, "s")).isEqualTo("{\"x\":\"bash\",\"y\":{\"a\":1e2},\"z\":1}");
            for (String wrong : List.of("[1]", "not json", "{", "1", "", "{}{")) {
                assertThat(documents.merge(PLAIN, "s", json(wrong))).as(wrong).isEqualTo(DocumentResult.NOT_MERGEABLE);
            }
            assertThat(documents.merge(
                            PLAIN,
                            "s",
                            new DocumentChange(
                                    "text/plain", "{}".getBytes(UTF_8), Precondition.NONE, XapiVersion.V1_0)))
                    .isEqualTo(DocumentResult.NOT_MERGEABLE);
            documents.put(
                    PLAIN,
                    "text",
                    new DocumentChange("text/plain", "{}".getBytes(UTF_8), Precondition.NONE, XapiVersion.V1_0));
            assertThat(documents.merge(PLAIN, "text", json("{}"))).isEqualTo(DocumentResult.NOT_MERGEABLE);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void what_says_it_is_json_and_is_not_is_refused_Communication_3_2(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            for (String wrong : List.of("", "{", "{\"a\":1", "[]]", "'a'", "[".repeat(51) + "]".repeat(51))) {
                assertThat(documents.put(PLAIN, "s", json(wrong))).as(wrong).isEqualTo(DocumentResult.NOT_JSON);
            }
            for (String right : List.of("[1]", "1e999999999", "null", "\"\\u0000\"", " {} ")) {
                assertThat(documents.put(PLAIN, "s", json(right))).as(right).isEqualTo(DocumentResult.DONE);
                assertThat(text(documents, PLAIN, "s")).isEqualTo(right);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_precondition_that_fails_changes_nothing_Communication_3_1(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            for (DocumentContext context : List.of(PLAIN, ACTIVITY, OF_AGENT)) {
                assertThat(documents.put(context, "s", json("{}", IS_NEW))).isEqualTo(DocumentResult.DONE);
                assertThat(documents.put(context, "s", json("[]", IS_NEW)))
                        .isEqualTo(DocumentResult.PRECONDITION_FAILED);
                String etag = documents.get(context, "s").orElseThrow().etag();
                assertThat(etag).as("SHA-1 of {}").isEqualTo("bf21a9e8fbc5a3846fb05b4fa0859e0917b2202f");
                Precondition old = ifMatch("\"" + "0".repeat(40) + "\"");
                Precondition current = ifMatch("\"x\", \"" + etag + '"');
                assertThat(documents.put(context, "s", json("[]", old))).isEqualTo(DocumentResult.PRECONDITION_FAILED);
                assertThat(documents.merge(context, "s", json("{\"a\":1}", old)))
                        .isEqualTo(DocumentResult.PRECONDITION_FAILED);
                assertThat(documents.delete(context, "s", old)).isEqualTo(DocumentResult.PRECONDITION_FAILED);
                assertThat(text(documents, context, "s")).isEqualTo("{}");
                assertThat(documents.put(context, "s", json("[1]", current))).isEqualTo(DocumentResult.DONE);
                assertThat(documents.put(context, "other", json("[]", current)))
                        .isEqualTo(DocumentResult.PRECONDITION_FAILED);
                assertThat(text(documents, context, "s")).isEqualTo("[1]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_put_that_does_not_say_what_it_expects_changes_no_profile_Communication_3_1(TestDatabases engine)
            throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            for (DocumentContext context : List.of(ACTIVITY, OF_AGENT)) {
                assertThat(documents.put(context, "s", json("{}"))).isEqualTo(DocumentResult.PRECONDITION_MISSING);
                assertThat(documents.get(context, "s")).isEmpty();
                assertThat(documents.merge(context, "s", json("{\"a\":1}"))).isEqualTo(DocumentResult.DONE);
                assertThat(documents.put(context, "s", json("{}"))).isEqualTo(DocumentResult.CONFLICT);
                assertThat(text(documents, context, "s")).isEqualTo("{\"a\":1}");
            }
            documents.put(PLAIN, "s", json("{}"));
            assertThat(documents.put(PLAIN, "s", json("[]"))).as("State").isEqualTo(DocumentResult.DONE);
            assertThat(documents.put(
                            PLAIN,
                            "s",
                            new DocumentChange(JSON, "[2]".getBytes(UTF_8), Precondition.NONE, XapiVersion.V2_0)))
                    .as("State in 2.0.0 4.1.4")
                    .isEqualTo(DocumentResult.CONFLICT);
            assertThat(text(documents, PLAIN, "s")).isEqualTo("[]");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void many_are_listed_since_an_instant_and_deleted_by_context_Communication_2_3(TestDatabases engine)
            throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            JdbcDocuments documents = on(connection);
            DocumentContext registered = state(Optional.of(UUID.randomUUID()));
            documents.put(PLAIN, "one", json("1"));
            Instant first = documents.get(PLAIN, "one").orElseThrow().changedAt();
            Thread.sleep(2);
            documents.put(registered, "two", json("2"));
            Instant second = documents.get(registered, "two").orElseThrow().changedAt();
            assertThat(documents.ids(PLAIN, Optional.empty()))
                    .isEqualTo(new DocumentIds(List.of("one", "two"), Optional.of(second)));
            assertThat(documents.ids(registered, Optional.empty()).ids()).containsExactly("two");
            assertThat(documents.ids(PLAIN, Optional.of(first)).ids()).containsExactly("two");
            assertThat(documents.ids(PLAIN, Optional.of(second)).ids()).isEmpty();
            documents.put(state(Optional.of(UUID.randomUUID())), "two", json("3"));
            assertThat(documents.ids(PLAIN, Optional.empty()).ids())
                    .as("each id once")
                    .containsExactly("one", "two");
            assertThat(documents.deleteAll(registered)).isEqualTo(1);
            assertThat(documents.delete(PLAIN, "one", Precondition.NONE)).isEqualTo(DocumentResult.DONE);
            assertThat(documents.get(PLAIN, "one")).isEmpty();
            assertThat(documents.deleteAll(PLAIN)).as("of every registration").isEqualTo(1);
        }
    }
}
