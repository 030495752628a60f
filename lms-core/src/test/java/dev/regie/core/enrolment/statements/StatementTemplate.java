package dev.regie.core.enrolment.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A file of {@code xapi/templates}: what statements of a kind have, what they must not have, and what is the same in all of them. */
record StatementTemplate(String name, JsonNode json) {

    static StatementTemplate named(String name) {
        try (InputStream in = Kind.class.getResourceAsStream("/xapi/templates/" + name + ".json")) {
            assertThat(in).as("template of %s", name).isNotNull();
            JsonNode json = Json.MAPPER.readTree(in.readAllBytes());
            assertThat(json.get("kind").asString()).isEqualTo(name);
            return new StatementTemplate(name, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails unless the statement keeps to it. */
    void hold(String text) {
        JsonNode statement = Json.MAPPER.readTree(text);
        for (JsonNode path : json.get("required")) {
            assertThat(statement.at(path.asString()).isMissingNode())
                    .as("%s has %s", name, path.asString())
                    .isFalse();
        }
        for (Map.Entry<String, JsonNode> fixed : json.get("fixed").properties()) {
            assertThat(statement.at(fixed.getKey()))
                    .as("%s at %s", name, fixed.getKey())
                    .isEqualTo(fixed.getValue());
        }
        for (JsonNode path : json.get("forbidden")) {
            assertThat(statement.at(path.asString()).isMissingNode())
                    .as("%s lacks %s", name, path.asString())
                    .isTrue();
        }
        List<String> categories = StreamSupport.stream(
                        statement.at("/context/contextActivities/category").spliterator(), false)
                .map(category -> category.get("id").asString())
                .toList();
        List<String> wanted = StreamSupport.stream(json.get("categories").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        assertThat(categories).containsExactlyElementsOf(wanted);
    }
}
