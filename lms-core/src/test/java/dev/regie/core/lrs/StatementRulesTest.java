package dev.regie.core.lrs;

import static dev.regie.core.lrs.StatementFixture.ACTIVITY;
import static dev.regie.core.lrs.StatementFixture.ACTOR;
import static dev.regie.core.lrs.StatementFixture.VERB;
import static dev.regie.core.lrs.StatementFixture.clause;
import static dev.regie.core.lrs.StatementFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.lrs.internal.StatementCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the specification forbids is refused by name; what it allows is taken. Sections are those of xAPI 1.0.3. */
class StatementRulesTest {
    private static final String MBOX = "{\"mbox\":\"mailto:a@example.org\"}";

    private static void taken(String json) {
        assertThat(StatementCheck.check(json, XapiVersion.V1_0)).as(json).isEmpty();
    }

    private static void refused(String json, String property, String section) {
        assertThat(StatementCheck.check(json, XapiVersion.V1_0)).as(json).hasValueSatisfying(error -> {
            assertThat(error.property()).isEqualTo(property);
            assertThat(error.section()).isEqualTo("xAPI 1.0.3 Data " + section);
        });
    }

    @Test
    void actor_verb_and_object_are_required_Data_2_2() {
        taken(StatementFixture.statement());
        refused("{\"verb\":" + VERB + ",\"object\":" + ACTIVITY + "}", "actor", "2.4");
        refused("{\"actor\":" + ACTOR + ",\"object\":" + ACTIVITY + "}", "verb", "2.4");
        refused("{\"actor\":" + ACTOR + ",\"verb\":" + VERB + "}", "object", "2.4");
        refused("{}", "actor", "2.4");
    }

    @Test
    void each_property_appears_once_is_known_and_not_null_Data_2_2() {
        refused(with("\"actor\":" + ACTOR), "actor", "2.2");
        refused(with("\"Result\":{}"), "Result", "2.4");
        refused(with("\"result\":null"), "result", "2.2");
        refused(with("\"result\":{\"response\":null}"), "result.response", "2.2");
        refused(with("\"result\":{\"success\":\"true\"}"), "result.success", "2.4.5");
        refused(with("\"result\":{\"score\":{\"raw\":\"1\"}}"), "result.score.raw", "2.4.5.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]]", "{\"actor\":}", "nonsense", "{\"a\":1}{}", "\u0000", "\"text\"", "12", "null"})
    void what_is_no_json_object_is_refused(String json) {
        assertThat(StatementCheck.check(json, XapiVersion.V1_0)).isPresent();
    }

    @Test
    void depth_ends_in_an_error_not_in_a_fault() {
        String deep = "[".repeat(100_000);
        assertThat(StatementCheck.check(
                        with("\"result\":{\"extensions\":{\"https://e.org/x\":" + deep), XapiVersion.V1_0))
                .hasValueSatisfying(error -> assertThat(error.message()).contains("nested deeper"));
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            nested.append("{\"objectType\":\"SubStatement\",\"object\":");
        }
        assertThat(StatementCheck.check(clause(ACTOR, VERB, nested.toString()), XapiVersion.V1_0))
                .isPresent();
    }

    @Test
    void an_agent_has_exactly_one_identifier_Data_2_4_2() {
        taken(clause(MBOX, VERB, ACTIVITY));
        taken(clause("{\"objectType\":\"Agent\",\"name\":\"A\",\"openid\":\"https://a.example.org\"}", VERB, ACTIVITY));
        taken(clause("{\"mbox_sha1sum\":\"" + "aB".repeat(20) + "\"}", VERB, ACTIVITY));
        refused(clause("{\"name\":\"A\"}", VERB, ACTIVITY), "actor", "2.4.2.3");
        refused(
                clause("{\"mbox\":\"mailto:a@e.org\",\"openid\":\"https://e.org\"}", VERB, ACTIVITY),
                "actor",
                "2.4.2.3");
        refused(clause("{\"mbox\":\"a@example.org\"}", VERB, ACTIVITY), "actor.mbox", "2.4.2.3");
        refused(clause("{\"mbox\":\"mailto:a\"}", VERB, ACTIVITY), "actor.mbox", "2.4.2.3");
        refused(clause("{\"mbox_sha1sum\":\"xyz\"}", VERB, ACTIVITY), "actor.mbox_sha1sum", "2.4.2.3");
        refused(clause("{\"openid\":\"e.org\"}", VERB, ACTIVITY), "actor.openid", "2.4.2.3");
        refused(clause("{\"account\":{\"name\":\"a\"}}", VERB, ACTIVITY), "actor.account", "2.4.2.4");
        refused(
                clause("{\"account\":{\"homePage\":\"e\",\"name\":\"a\"}}", VERB, ACTIVITY),
                "actor.account.homePage",
                "2.4.2.4");
        refused(
                clause("{\"objectType\":\"Person\",\"mbox\":\"mailto:a@e.org\"}", VERB, ACTIVITY),
                "actor.objectType",
                "2.4.2.1");
        refused(clause("{\"mbox\":\"mailto:a@e.org\",\"member\":[]}", VERB, ACTIVITY), "actor.member", "2.4.2.1");
    }

    @Test
    void a_group_without_identifier_has_members_and_no_group_is_a_member_Data_2_4_2_2() {
        taken(clause("{\"objectType\":\"Group\",\"member\":[" + MBOX + "]}", VERB, ACTIVITY));
        taken(clause("{\"member\":[" + MBOX + "],\"objectType\":\"Group\"}", VERB, ACTIVITY));
        taken(clause("{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"}", VERB, ACTIVITY));
        refused(clause("{\"objectType\":\"Group\"}", VERB, ACTIVITY), "actor", "2.4.2.2");
        refused(clause("{\"objectType\":\"Group\",\"member\":[]}", VERB, ACTIVITY), "actor", "2.4.2.2");
        refused(
                clause(
                        "{\"objectType\":\"Group\",\"member\":[{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"}]}",
                        VERB,
                        ACTIVITY),
                "actor.member[0].objectType",
                "2.4.2.2");
    }

    @Test
    void a_verb_has_an_iri_and_a_language_map_Data_2_4_3() {
        taken(clause(
                ACTOR, "{\"id\":\"tag:e.org,2026:v\",\"display\":{\"nl-NL\":\"deed\",\"x-own\":\"did\"}}", ACTIVITY));
        refused(clause(ACTOR, "{\"display\":{}}", ACTIVITY), "verb.id", "2.4.3");
        refused(clause(ACTOR, "{\"id\":\"voided\"}", ACTIVITY), "verb.id", "2.4.3");
        refused(clause(ACTOR, "{\"id\":\"\"}", ACTIVITY), "verb.id", "2.4.3");
        refused(
                clause(ACTOR, "{\"id\":\"https://e.org/v\",\"display\":{\"a12345\":\"x\"}}", ACTIVITY),
                "verb.display.a12345",
                "4.2");
        refused(
                clause(ACTOR, "{\"id\":\"https://e.org/v\",\"display\":{\"en\":1}}", ACTIVITY),
                "verb.display.en",
                "4.2");
    }

    @Test
    void an_activity_has_an_iri_and_a_definition_of_known_parts_Data_2_4_4_1() {
        taken(clause(
                ACTOR,
                VERB,
                activity("\"name\":{\"en\":\"A\"},\"type\":\"https://e.org/t\",\"moreInfo\":\"https://e.org/m\","
                        + "\"extensions\":{\"https://e.org/x\":null}")));
        refused(clause(ACTOR, VERB, "{\"id\":\"1\"}"), "object.id", "2.4.4.1");
        refused(
                clause(ACTOR, VERB, "{\"objectType\":\"activity\",\"id\":\"https://e.org\"}"),
                "object.objectType",
                "2.4.4");
        refused(clause(ACTOR, VERB, activity("\"colour\":\"red\"")), "object.definition.colour", "2.4.4.1");
        refused(clause(ACTOR, VERB, activity("\"type\":\"lesson\"")), "object.definition.type", "2.4.4.1");
        refused(clause(ACTOR, VERB, activity("\"extensions\":{\"x\":1}")), "object.definition.extensions.x", "4.1");
        refused(
                clause(ACTOR, VERB, "{\"id\":\"https://e.org/a\",\"mbox\":\"mailto:a@e.org\"}"),
                "object.mbox",
                "2.4.4.1");
    }

    @Test
    void an_interaction_has_one_of_ten_types_and_only_its_lists_Data_2_4_4_1() {
        taken(clause(
                ACTOR,
                VERB,
                activity("\"choices\":[{\"id\":\"a\"},{\"id\":\"b\",\"description\":{\"en\":\"B\"}}],"
                        + "\"interactionType\":\"choice\",\"correctResponsesPattern\":[\"a[,]b\"]")));
        refused(
                clause(ACTOR, VERB, activity("\"interactionType\":\"guess\"")),
                "object.definition.interactionType",
                "2.4.4.1");
        refused(
                clause(ACTOR, VERB, activity("\"interactionType\":\"choice\",\"scale\":[{\"id\":\"a\"}]")),
                "object.definition.scale",
                "2.4.4.1");
        refused(
                clause(
                        ACTOR,
                        VERB,
                        activity("\"interactionType\":\"choice\",\"choices\":[{\"id\":\"a\"},{\"id\":\"a\"}]")),
                "object.definition.choices[1].id",
                "2.4.4.1");
        refused(
                clause(ACTOR, VERB, activity("\"correctResponsesPattern\":[\"a\"]")),
                "object.definition.interactionType",
                "2.4.4.1");
    }

    @Test
    void a_statement_reference_names_its_type_and_a_uuid_Data_2_4_4_3() {
        taken(clause(ACTOR, VERB, "{\"id\":\"12345678-1234-5678-8234-567812345678\",\"objectType\":\"StatementRef\"}"));
        refused(clause(ACTOR, VERB, "{\"objectType\":\"StatementRef\",\"id\":\"1\"}"), "object.id", "2.4.4.3");
        refused(clause(ACTOR, "{\"id\":\"" + Verbs.VOIDED + "\"}", ACTIVITY), "object", "2.3.2");
    }

    @Test
    void a_sub_statement_is_a_statement_without_identity_and_never_nested_Data_2_4_4_3() {
        String inner = "\"actor\":" + ACTOR + ",\"verb\":" + VERB + ",\"object\":" + ACTIVITY;
        taken(clause(ACTOR, VERB, "{" + inner + ",\"result\":{\"success\":true},\"objectType\":\"SubStatement\"}"));
        refused(
                clause(ACTOR, VERB, "{\"objectType\":\"SubStatement\",\"actor\":" + ACTOR + ",\"verb\":" + VERB + "}"),
                "object.object",
                "2.4");
        for (String own : new String[] {
            "\"id\":\"12345678-1234-5678-8234-567812345678\"",
            "\"stored\":\"2026-01-01T00:00:00Z\"",
            "\"version\":\"1.0.0\"",
            "\"authority\":" + ACTOR
        }) {
            assertThat(StatementCheck.check(
                            clause(ACTOR, VERB, "{\"objectType\":\"SubStatement\"," + inner + "," + own + "}"),
                            XapiVersion.V1_0))
                    .as(own)
                    .isPresent();
        }
        refused(
                clause(
                        ACTOR,
                        VERB,
                        "{\"objectType\":\"SubStatement\",\"actor\":" + ACTOR + ",\"verb\":" + VERB + ",\"object\":{"
                                + "\"objectType\":\"SubStatement\"," + inner + "}}"),
                "object.object.objectType",
                "2.4.4.3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "scaled":1                     |
            "scaled":-1.0                  |
            "scaled":1.0000000000000000001 | scaled
            "scaled":-1e1                  | scaled
            "scaled":1e-999999999          |
            "raw":5,"min":0,"max":10       |
            "raw":11,"min":0,"max":10      | raw
            "raw":-1,"min":0               | raw
            "min":1,"max":1                | min
            "min":2,"max":1                | min
            "raw":1e999999999999           |
            "half":1                       | half
            """)
    void a_score_keeps_its_ranges_Data_2_4_5_1(String score, String wrong) {
        String statement = with("\"result\":{\"score\":{" + score + "}}");
        if (wrong == null) {
            taken(statement);
        } else {
            refused(statement, "result.score." + wrong, "2.4.5.1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"PT4H35M59.14S", "PT16559.14S", "P3Y1M29DT4H35M59.14S", "P3Y", "P4W", "PT0S", "P1DT1M", "P0.5Y"})
    void a_duration_of_iso_8601_is_taken_Data_4_6(String duration) {
        taken(with("\"result\":{\"duration\":\"" + duration + "\"}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P4W1D",
                "4H",
                "PT4H35M59.14",
                "P1H",
                "P1S",
                "P1.5YT1H",
                "-PT1S",
                "P1DT",
                "P0001-01-01T00:00:00"
            })
    void another_duration_is_refused_Data_4_6(String duration) {
        refused(with("\"result\":{\"duration\":\"" + duration + "\"}"), "result.duration", "4.6");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02T12:00:00Z",
                "2026-03-02T12:00:00.123456789012+01:00",
                "2026-03-02t12:00:00z",
                "2026-03-02T12:00:00-0500",
                "2026-03-02T12:00:00",
                "2026-12-31T23:59:60Z"
            })
    void a_timestamp_is_taken_Data_4_5(String timestamp) {
        taken(with("\"timestamp\":\"" + timestamp + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-02-30T12:00:00Z",
                "2026-03-02T12:00:00-00:00",
                "2026-03-02T12:00:00-0000",
                "2026-03-02T12:00:00-00",
                "2026-03-02T25:00:00Z",
                "2026-03-02",
                "01/03/2026"
            })
    void another_timestamp_is_refused_Data_4_5(String timestamp) {
        refused(with("\"timestamp\":\"" + timestamp + "\""), "timestamp", "4.5");
    }

    @Test
    void version_2_asks_for_a_time_zone_4_2_7() {
        assertThat(StatementCheck.check(with("\"timestamp\":\"2026-03-02T12:00:00\""), XapiVersion.V2_0))
                .hasValueSatisfying(error -> assertThat(error.section()).isEqualTo("xAPI 2.0.0 4.2.7"));
    }

    @Test
    void a_context_knows_its_properties_Data_2_4_6() {
        taken(with("\"context\":{\"registration\":\"12345678-1234-5678-8234-567812345678\",\"instructor\":" + MBOX
                + ",\"team\":{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"},\"revision\":\"1\",\"platform\":\"p\","
                + "\"language\":\"nl\",\"statement\":{\"objectType\":\"StatementRef\","
                + "\"id\":\"12345678-1234-5678-8234-567812345678\"}}"));
        refused(with("\"context\":{\"registration\":\"1\"}"), "context.registration", "2.4.6");
        refused(with("\"context\":{\"team\":" + MBOX + "}"), "context.team.objectType", "2.4.2.2");
        refused(with("\"context\":{\"language\":\"Dutch language\"}"), "context.language", "2.4.6");
        refused(
                with("\"context\":{\"contextActivities\":{\"sibling\":[]}}"),
                "context.contextActivities.sibling",
                "2.4.6.2");
        refused(
                with("\"context\":{\"contextActivities\":{\"parent\":[{\"id\":\"x\"}]}}"),
                "context.contextActivities.parent[0].id",
                "2.4.4.1");
    }

    @Test
    void revision_and_platform_go_with_activities_alone_Data_2_4_6() {
        String reference = "\"object\":{\"objectType\":\"Agent\",\"mbox\":\"mailto:b@e.org\"}";
        String before =
                "{\"context\":{\"revision\":\"1\"},\"actor\":" + ACTOR + ",\"verb\":" + VERB + "," + reference + "}";
        refused(before, "context.revision", "2.4.6");
    }

    @Test
    void context_agents_are_of_version_2_alone_4_2_2_5() {
        String agents = with("\"context\":{\"contextAgents\":[{\"objectType\":\"contextAgent\",\"agent\":" + MBOX
                + ",\"relevantTypes\":[\"https://e.org/t\"]}],\"contextGroups\":[{\"objectType\":\"contextGroup\",\"group\":"
                + "{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"}}]}");
        assertThat(StatementCheck.check(agents, XapiVersion.V2_0)).isEmpty();
        refused(agents, "context.contextAgents", "2.4.6");
        assertThat(StatementCheck.check(agents.replace("[\"https://e.org/t\"]", "[]"), XapiVersion.V2_0))
                .hasValueSatisfying(
                        error -> assertThat(error.property()).isEqualTo("context.contextAgents[0].relevantTypes"));
    }

    @ParameterizedTest
    @CsvSource({"1.0,true", "1.0.9,true", "1.0.,false", "0.9.9,false", "1.1.0,false", "2.0.0,false", "latest,false"})
    void a_version_begins_with_1_0_Data_2_4_10(String version, boolean taken) {
        assertThat(StatementCheck.check(with("\"version\":\"" + version + "\""), XapiVersion.V1_0)
                        .isEmpty())
                .isEqualTo(taken);
    }

    @Test
    void an_attachment_without_data_says_where_it_is_Communication_1_5_1() {
        String parts =
                "\"usageType\":\"https://e.org/u\",\"display\":{\"en\":\"A\"},\"contentType\":\"text/plain\",\"length\":3,"
                        + "\"sha2\":\"" + "ab".repeat(32) + "\"";
        taken(with("\"attachments\":[{" + parts + ",\"fileUrl\":\"https://e.org/f\"}]"));
        assertThat(StatementCheck.check(with("\"attachments\":[{" + parts + "}]"), XapiVersion.V1_0))
                .hasValueSatisfying(error -> assertThat(error.property()).isEqualTo("attachments[0].fileUrl"));
        refused(with("\"attachments\":[{" + parts.replace("3,", "3.5,") + "}]"), "attachments[0].length", "2.4.11");
    }

    @Test
    void the_authority_of_the_sender_is_an_agent_or_a_pair_Data_2_4_9() {
        taken(with("\"authority\":" + MBOX));
        taken(with("\"authority\":{\"objectType\":\"Group\",\"member\":[" + MBOX + "," + ACTOR + "]}"));
        refused(with("\"authority\":{\"objectType\":\"Group\",\"member\":[" + MBOX + "]}"), "authority", "2.4.9");
    }

    private static String activity(String definition) {
        return "{\"id\":\"https://e.org/a\",\"definition\":{" + definition + "}}";
    }
}
