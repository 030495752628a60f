package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.VERB;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.statement;
import static dev.regie.core.lrs.StatementFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.TestDatabases;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the record as a whole knows of an activity (xAPI 1.0.3 Data 2.4.4.1, Communication 2.5). */
class ActivityDefinitionTest {
    private static final String IRI = "https://e.org/a";

    private static String about(String definition) {
        return clause(ACTOR, VERB, activity(definition));
    }

    private static String activity(String definition) {
        return "{\"id\":\"" + IRI + "\",\"definition\":{" + definition + "}}";
    }

    private static void store(StoreFixture store, boolean defines, String... statements) {
        for (String statement : statements) {
            store.store(new StatementRequest(
                    statement,
                    XapiVersion.V1_0,
                    Optional.empty(),
                    new Sender(new Authority.Client("key"), defines),
                    List.of()));
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void languages_and_extensions_of_all_statements_come_together_Communication_2_5(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(
                store,
                true,
                about("\"name\":{\"en\":\"Meeting\"},\"extensions\":{\"https://e.org/x\":1e2}"),
                about("\"name\":{\"fr\":\"r\u00e9union\",\"en\":\"A meeting\"},\"type\":\"https://e.org/t\","
                        + "\"extensions\":{\"https://e.org/y\":[null]}"));
        assertThat(store.definition(IRI))
                .hasValueSatisfying(json -> assertThat(json)
                        .contains("\"name\":{\"en\":\"A meeting\",\"fr\":\"r\\u00E9union\"}")
                        .contains("\"type\":\"https://e.org/t\"")
                        .contains("\"https://e.org/y\":[null]"));
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_right_answers_stay_as_they_were_first_told_Data_2_4_4_1(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(
                store,
                true,
                about("\"interactionType\":\"true-false\",\"correctResponsesPattern\":[\"true\"]"),
                about("\"interactionType\":\"true-false\",\"correctResponsesPattern\":[\"false\"]"));
        assertThat(store.definition(IRI))
                .hasValue("{\"interactionType\":\"true-false\",\"correctResponsesPattern\":[\"true\"]}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void who_may_not_define_changes_nothing_Communication_4_2(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(store, false, about("\"name\":{\"en\":\"Mine\"}"));
        assertThat(store.definition(IRI)).isEmpty();
        store(store, true, about("\"name\":{\"en\":\"Theirs\"}"));
        store(store, false, about("\"name\":{\"en\":\"Mine\"}"));
        assertThat(store.definition(IRI)).hasValue("{\"name\":{\"en\":\"Theirs\"}}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void the_context_and_the_object_of_a_sub_statement_tell_too(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(
                store,
                true,
                with("\"context\":{\"contextActivities\":{\"parent\":" + activity("\"name\":{\"en\":\"A\"}") + "}}"),
                clause(
                        ACTOR,
                        VERB,
                        "{\"objectType\":\"SubStatement\","
                                + about("\"name\":{\"nl\":\"B\"}").substring(1)),
                statement());
        assertThat(store.definition(IRI)).hasValue("{\"name\":{\"en\":\"A\",\"nl\":\"B\"}}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_number_beyond_all_bounds_stays_what_it_is(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(store, true, about("\"extensions\":{\"https://e.org/x\":1e99999999999999}"));
        store(store, true, about("\"extensions\":{\"https://e.org/y\":1.50}"));
        assertThat(store.definition(IRI))
                .hasValue("{\"extensions\":{\"https://e.org/x\":1e99999999999999,\"https://e.org/y\":1.50}}");
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void a_nul_and_half_a_pair_in_a_definition_do_no_harm(TestDatabases engine) {
        StoreFixture store = new StoreFixture(engine.dataSource());
        store(store, true, about("\"name\":{\"en\":\"\\u0000\\ud800\"}"));
        assertThat(store.definition(IRI)).hasValue("{\"name\":{\"en\":\"\\u0000\\uD800\"}}");
    }
}
