package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.VERB;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.statement;
import static dev.regie.core.lrs.StatementFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.StatementCheck;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where xAPI 2.0.0 (IEEE 9274.1.1) has rules of its own, or says an old one anew. Sections are those of 2.0.0. */
class StatementRulesTwoTest {
    private static final String AGENT = "{\"mbox\":\"mailto:a@e.org\"}";
    private static final String GROUP = "{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"}";

    private static void taken(String json) {
        assertThat(StatementCheck.check(json, XapiVersion.V2_0)).as(json).isEmpty();
    }

    private static void refused(String json, String property, String section) {
        assertThat(StatementCheck.check(json, XapiVersion.V2_0)).as(json).hasValueSatisfying(error -> {
            assertThat(error.property()).isEqualTo(property);
            assertThat(error.section()).isEqualTo("xAPI 2.0.0 " + section);
        });
    }

    private static String agents(String agents) {
        return with("\"context\":{\"contextAgents\":" + agents + "}");
    }

    private static String groups(String groups) {
        return with("\"context\":{\"contextGroups\":" + groups + "}");
    }

    @Test
    void context_agents_are_an_array_of_agents_with_their_type_4_2_2_5() {
        taken(agents("[]"));
        taken(agents("[{\"objectType\":\"contextAgent\",\"agent\":" + AGENT + "}]"));
        taken(agents(
                "[{\"agent\":" + AGENT + ",\"relevantTypes\":[\"https://e.org/t\"],\"objectType\":\"contextAgent\"}]"));
        refused(agents("{}"), "context.contextAgents", "4.2.2.5");
        refused(agents("[1]"), "context.contextAgents[0]", "4.2.2.5");
        refused(agents("[{\"agent\":" + AGENT + "}]"), "context.contextAgents[0]", "4.2.2.5");
        refused(agents("[{\"objectType\":\"contextAgent\"}]"), "context.contextAgents[0]", "4.2.2.5");
        refused(
                agents("[{\"objectType\":\"Agent\",\"agent\":" + AGENT + "}]"),
                "context.contextAgents[0].objectType",
                "4.2.2.5");
        refused(
                agents("[{\"objectType\":\"contextAgent\",\"agent\":" + GROUP + "}]"),
                "context.contextAgents[0].agent.objectType",
                "4.2.2.1");
        refused(
                agents("[{\"objectType\":\"contextAgent\",\"agent\":" + AGENT + ",\"role\":\"x\"}]"),
                "context.contextAgents[0].role",
                "4.2.2.5");
    }

    @Test
    void relevant_types_are_iris_and_never_none_4_2_2_5() {
        String before = "[{\"objectType\":\"contextAgent\",\"agent\":" + AGENT + ",\"relevantTypes\":";
        refused(agents(before + "[]}]"), "context.contextAgents[0].relevantTypes", "4.2.2.5");
        refused(agents(before + "[\"type\"]}]"), "context.contextAgents[0].relevantTypes[0]", "4.2.2.5");
        refused(agents(before + "\"https://e.org/t\"}]"), "context.contextAgents[0].relevantTypes", "4.2.2.5");
    }

    @Test
    void context_groups_are_an_array_of_groups_with_their_type_4_2_2_5() {
        taken(groups("[{\"objectType\":\"contextGroup\",\"group\":" + GROUP + "}]"));
        taken(groups("[{\"objectType\":\"contextGroup\",\"group\":{\"objectType\":\"Group\",\"member\":[" + AGENT
                + "]},\"relevantTypes\":[\"https://e.org/t\"]}]"));
        refused(groups("[{\"objectType\":\"contextGroup\"}]"), "context.contextGroups[0]", "4.2.2.5");
        refused(
                groups("[{\"objectType\":\"contextAgent\",\"group\":" + GROUP + "}]"),
                "context.contextGroups[0].objectType",
                "4.2.2.5");
        refused(
                groups("[{\"objectType\":\"contextGroup\",\"group\":" + AGENT + "}]"),
                "context.contextGroups[0].group.objectType",
                "4.2.2.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stored", "timestamp"})
    void a_time_has_a_zone_and_never_minus_zero_4_2_7(String property) {
        taken(with("\"" + property + "\":\"2026-03-02T12:00:00.123456789Z\""));
        taken(with("\"" + property + "\":\"2026-03-02T12:00:00+05:30\""));
        refused(with("\"" + property + "\":\"2026-03-02T12:00:00\""), property, "4.2.7");
        refused(with("\"" + property + "\":\"2026-03-02T12:00:00-00:00\""), property, "4.2.7");
    }

    @ParameterizedTest
    @CsvSource({"2.0.0,true", "2.0,true", "2.0.9,true", "1.0.3,true", "2.1.0,false", "3.0.0,false", "0.95,false"})
    void a_version_is_of_two_or_one_4_2_4_3(String version, boolean taken) {
        assertThat(StatementCheck.check(with("\"version\":\"" + version + "\""), XapiVersion.V2_0)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void null_stands_in_extensions_alone_4_2_7() {
        refused(with("\"timestamp\":null"), "timestamp", "4.2.7");
        taken(with("\"context\":{\"extensions\":{\"https://e.org/x\":null}}"));
    }

    @Test
    void what_the_specification_does_not_know_is_refused_4_2_1() {
        refused(with("\"dummy\":\"dummy\""), "dummy", "4.2.1");
        refused(
                clause("{\"mbox\":\"mailto:a@e.org\",\"age\":1}", VERB, "{\"id\":\"https://e.org\"}"),
                "actor.age",
                "4.2.2.1");
        refused(clause(ACTOR, VERB, "{\"id\":\"https://e.org\",\"weight\":1}"), "object.weight", "4.2.2.3");
    }

    @Test
    void a_sub_statement_keeps_the_rules_of_its_version_4_2_2_3() {
        String inner = statement().substring(1, statement().length() - 1);
        taken(clause(
                ACTOR,
                VERB,
                "{\"objectType\":\"SubStatement\"," + inner + ",\"context\":{\"contextAgents\":[{\"objectType\":"
                        + "\"contextAgent\",\"agent\":" + AGENT + "}]}}"));
        refused(
                clause(ACTOR, VERB, "{\"objectType\":\"SubStatement\"," + inner + ",\"version\":\"2.0.0\"}"),
                "object.version",
                "4.2.2.3");
    }

    @Test
    void a_voiding_statement_refers_to_a_statement_4_2_5() {
        taken(StatementFixture.voiding(UUID.randomUUID()));
        refused(clause(ACTOR, "{\"id\":\"" + Verbs.VOIDED + "\"}", "{\"id\":\"https://e.org\"}"), "object", "4.2.5");
    }
}
