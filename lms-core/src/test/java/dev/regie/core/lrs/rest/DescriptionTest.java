package dev.regie.core.lrs.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.Permission;
import dev.regie.core.access.PermissionTable;
import dev.regie.core.access.Scope;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.Parameters;
import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The OpenAPI description and the resources say the same. */
class DescriptionTest {
    private final JsonNode description = read();

    private static JsonNode read() {
        try (InputStream file = DescriptionTest.class.getResourceAsStream("/xapi/openapi.json")) {
            return Json.MAPPER.readTree(Objects.requireNonNull(file).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(Permission row) {
        return row.method().toLowerCase(Locale.ROOT)
                + ' '
                + row.template().substring("/xapi".length())
                + ' '
                + new TreeSet<>(row.scopes().stream().map(Scope::xapiName).toList());
    }

    @Test
    void every_address_is_described_with_its_scopes_and_no_other() {
        Set<String> described = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> described.add(operation.getKey()
                                + ' '
                                + path.getKey()
                                + ' '
                                + new TreeSet<>(operation
                                        .getValue()
                                        .path("x-scopes")
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()))));
        assertThat(described)
                .isEqualTo(PermissionTable.rows().stream()
                        .filter(row -> row.kind() == Permission.Kind.XAPI)
                        .filter(row -> !row.template().contains("/extensions/"))
                        .map(DescriptionTest::text)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void every_reference_leads_somewhere() {
        description
                .findValuesAsString("$ref")
                .forEach(reference -> assertThat(
                                description.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void the_examples_hold() throws Exception {
        JsonNode parameters = description.at("/components/parameters");
        for (XapiVersion version : XapiVersion.values()) {
            Parameters.agent("agent", parameters.at("/agent/example").asString(), version);
            Parameters.iri("activityId", parameters.at("/activityId/example").asString(), version);
        }
        assertThat(SpokenVersion.HEADER)
                .isEqualTo(parameters.at("/version/name").asString());
    }
}
