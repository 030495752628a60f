package dev.regie.core.lrs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.JdbcPersons;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.TestDatabases;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is known of an agent: xAPI 1.0.3 Communication 2.4, xAPI 2.0.0 4.1.6.3. */
class PersonTest {
    private static final String ANN = "mailto:ann@example.org";
    private static final AgentKey BY_ADDRESS = new AgentKey(AgentKey.Kind.MBOX, ANN);

    private static String statement(String actor, String more) {
        return """
                {"actor":%s,"verb":{"id":"https://e.org/v"},"object":{"id":"https://e.org/a"}%s}""".formatted(actor, more);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void of_whom_nothing_is_known_the_question_says_it_all_2_4(TestDatabases engine) throws Exception {
        try (Connection connection = engine.dataSource().getConnection()) {
            Person person = JdbcPersons.of(connection, BY_ADDRESS, Optional.of("Ann"));
            assertThat(Json.MAPPER.writeValueAsString(person))
                    .isEqualTo("{\"objectType\":\"Person\",\"name\":[\"Ann\"],\"mbox\":[\"" + ANN + "\"]}");
            Person account = JdbcPersons.of(connection, AgentKey.account("https://e.org", "a b"), Optional.empty());
            assertThat(Json.MAPPER.writeValueAsString(account))
                    .isEqualTo(
                            "{\"objectType\":\"Person\",\"account\":[{\"homePage\":\"https://e.org\",\"name\":\"a b\"}]}");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void names_are_gathered_from_all_statements_that_mention_the_agent_2_4(TestDatabases engine) throws Exception {
        DataSource database = engine.dataSource();
        StoreFixture store = new StoreFixture(database);
        store.stored(statement("{\"mbox\":\"mailto:ann@EXAMPLE.org\",\"name\":\"Ann\"}", ""));
        store.stored(statement(
                "{\"mbox\":\"mailto:bob@example.org\",\"name\":\"Bob\"}",
                ",\"context\":{\"instructor\":{\"mbox\":\"" + ANN + "\",\"name\":\"Ann the trainer\"},"
                        + "\"extensions\":{\"https://e.org/x\":{\"mbox\":\"" + ANN
                        + "\",\"name\":\"not an agent\"}}}"));
        try (Connection connection = database.getConnection()) {
            Person person = JdbcPersons.of(connection, BY_ADDRESS, Optional.empty());
            assertThat(person.names()).containsExactlyInAnyOrder("Ann", "Ann the trainer");
            assertThat(person.mboxes()).containsExactly(ANN);
            assertThat(person.mboxSha1sums()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void an_address_and_its_hash_are_one_person_2_4(TestDatabases engine) throws Exception {
        DataSource database = engine.dataSource();
        String hash = "06264a6bcf4e0ddc5a8da9f6d8c0bd6cc4b39b52";
        try (Connection connection = database.getConnection()) {
            String right = dev.regie.core.lrs.internal.Etags.of(ANN.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            new StoreFixture(database)
                    .stored(statement("{\"mbox_sha1sum\":\"" + right + "\",\"name\":\"Ann S.\"}", ""));
            new StoreFixture(database)
                    .stored(statement("{\"mbox_sha1sum\":\"" + hash + "\",\"name\":\"Another\"}", ""));
            Person person = JdbcPersons.of(connection, BY_ADDRESS, Optional.empty());
            assertThat(person.names()).isEqualTo(List.of("Ann S."));
            assertThat(person.mboxSha1sums()).isEqualTo(List.of(right));
        }
    }
}
