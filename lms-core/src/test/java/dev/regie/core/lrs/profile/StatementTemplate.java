package dev.regie.core.lrs.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A statement template (xAPI Profiles 1.0, Structure 8.0).
 *
 * @param determining what a statement has at these places if the template is about it; more may be there
 * @param refersTo ids of the templates of which its object, a reference, is one; empty if it is about something else
 */
record StatementTemplate(
        String id, Map<String, Set<String>> determining, Set<String> refersTo, List<TemplateRule> rules) {

    private static final Map<String, String> PLACES = Map.of(
            "verb", "$.verb.id",
            "objectActivityType", "$.object.definition.type",
            "contextGroupingActivityType", "$.context.contextActivities.grouping[*].definition.type",
            "contextParentActivityType", "$.context.contextActivities.parent[*].definition.type",
            "contextOtherActivityType", "$.context.contextActivities.other[*].definition.type",
            "contextCategoryActivityType", "$.context.contextActivities.category[*].definition.type",
            "attachmentUsageType", "$.attachments[*].usageType");

    static StatementTemplate of(JsonNode json) {
        Map<String, Set<String>> determining = new LinkedHashMap<>();
        PLACES.forEach((property, place) -> {
            if (json.has(property)) {
                determining.put(place, strings(json.get(property)));
            }
        });
        return new StatementTemplate(
                json.get("id").asString(),
                determining,
                strings(json.path("objectStatementRefTemplate")),
                json.path("rules").valueStream().map(TemplateRule::of).toList());
    }

    private static Set<String> strings(JsonNode node) {
        return node.isString()
                ? Set.of(node.asString())
                : node.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
    }

    boolean isAbout(JsonNode statement) {
        return determining.entrySet().stream()
                .allMatch(entry -> StatementPath.of(entry.getKey()).in(statement).stream()
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet())
                        .containsAll(entry.getValue()));
    }

    /** The rules that the statement breaks, in words. */
    List<String> broken(JsonNode statement) {
        return rules.stream().flatMap(rule -> rule.broken(statement).stream()).toList();
    }

    /** The last part of the id. */
    String name() {
        return id.substring(id.lastIndexOf('/') + 1);
    }
}
