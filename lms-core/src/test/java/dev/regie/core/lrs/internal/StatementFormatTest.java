package dev.regie.core.lrs.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formats of xAPI 1.0.3 Communication 2.1.3. */
class StatementFormatTest {
    private static final String STATEMENT = """
            {"actor":{"objectType":"Group","name":"G","mbox":"mailto:g@e.org","member":[{"name":"A","openid":"a:b"}]},\
            "verb":{"id":"a:v","display":{"en-GB":"did","nl":"deed"}},\
            "object":{"objectType":"Activity","id":"a:o","definition":{"name":{"en":"Name","nl":"Naam"},"type":"a:t",\
            "choices":[{"id":"a","description":{"en":"x","nl":"y"}}],"extensions":{"a:x":{"name":{"en":1,"nl":2}}}}},\
            "context":{"team":{"objectType":"Group","member":[{"name":"A","openid":"a:b"}]}},\
            "result":{"score":{"raw":1.50}}}""";

    @Test
    void ids_keeps_what_identifies_Communication_2_1_3() {
        assertThat(StatementFormat.ids(STATEMENT))
                .isEqualTo(
                        "{\"actor\":{\"objectType\":\"Group\",\"mbox\":\"mailto:g@e.org\"},\"verb\":{\"id\":\"a:v\"},"
                                + "\"object\":{\"id\":\"a:o\"},"
                                + "\"context\":{\"team\":{\"objectType\":\"Group\",\"member\":[{\"openid\":\"a:b\"}]}},"
                                + "\"result\":{\"score\":{\"raw\":1.50}}}");
    }

    @Test
    void canonical_chooses_one_language_for_each_map_Communication_2_1_3() {
        assertThat(StatementFormat.canonical(STATEMENT, Map.of(), "fr, nl;q=0.8, en;q=0.5"))
                .contains(
                        "\"display\":{\"nl\":\"deed\"}", "\"name\":{\"nl\":\"Naam\"}", "\"description\":{\"nl\":\"y\"}")
                .contains("\"extensions\":{\"a:x\":{\"name\":{\"en\":1,\"nl\":2}}}");
        assertThat(StatementFormat.canonical(STATEMENT, Map.of(), "en"))
                .contains("\"display\":{\"en-GB\":\"did\"}", "\"name\":{\"en\":\"Name\"}");
        assertThat(StatementFormat.canonical(STATEMENT, Map.of(), "*;;nonsense"))
                .contains("\"display\":{\"en-GB\":\"did\"}");
        assertThat(StatementFormat.canonical(STATEMENT, Map.of(), "")).contains("\"name\":{\"en\":\"Name\"}");
    }

    @Test
    void canonical_definitions_are_those_of_the_record_Communication_2_1_3() {
        Map<String, String> known = Map.of("a:o", "{\"name\":{\"nl\":\"Beter\",\"en\":\"Better\"}}");
        assertThat(StatementFormat.canonical(STATEMENT, known, "nl"))
                .contains(
                        "\"object\":{\"objectType\":\"Activity\",\"id\":\"a:o\",\"definition\":{\"name\":{\"nl\":\"Beter\"}}}")
                .contains("\"actor\":{\"objectType\":\"Group\",\"name\":\"G\"");
    }

    @Test
    void numbers_stay_as_they_were_written_Data_2_2() {
        String numbers =
                "{\"object\":{\"id\":\"a:o\"},\"result\":{\"extensions\":{\"a:x\":[1e2,1.50,-0,1e99999999999999," + "1"
                        + "0".repeat(2000) + "]}}}";
        assertThat(StatementFormat.canonical(numbers, Map.of(), "")).isEqualTo(numbers);
        assertThat(StatementFormat.ids(numbers)).isEqualTo(numbers);
    }
}
