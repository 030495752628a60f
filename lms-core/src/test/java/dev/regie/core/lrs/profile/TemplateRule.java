package dev.regie.core.lrs.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One rule of a statement template, as {@code follows_rule} of xAPI Profiles 1.0, Communication 2.1, has it. */
record TemplateRule(
        String location,
        StatementPath path,
        @Nullable StatementPath selector,
        String presence,
        @Nullable JsonNode any,
        @Nullable JsonNode all,
        @Nullable JsonNode none) {

    /** Stands for a location at which the selector finds nothing. */
    private static final JsonNode UNMATCHABLE = MissingNode.getInstance();

    static TemplateRule of(JsonNode rule) {
        String selector = rule.path("selector").asString("");
        return new TemplateRule(
                rule.get("location").asString(),
                StatementPath.of(rule.get("location").asString()),
                selector.isEmpty() ? null : StatementPath.of(selector),
                rule.path("presence").asString(""),
                rule.get("any"),
                rule.get("all"),
                rule.get("none"));
    }

    /** What of the statement breaks it, if something does. */
    Optional<String> broken(JsonNode statement) {
        List<JsonNode> values = values(statement);
        boolean unmatchable = values.contains(UNMATCHABLE);
        if (presence.equals("included") && (values.isEmpty() || unmatchable)) {
            return Optional.of(location + " is missing");
        }
        if (presence.equals("excluded") && values.stream().anyMatch(value -> !value.isMissingNode())) {
            return Optional.of(location + " must not be there, but is " + values);
        }
        if (presence.equals("excluded") || (presence.equals("recommended") && values.isEmpty())) {
            return Optional.empty();
        }
        if (any != null && values.stream().noneMatch(value -> contains(any, value))) {
            return Optional.of(location + " has none of " + any + " but " + values);
        }
        if (all != null && (unmatchable || values.stream().anyMatch(value -> !contains(all, value)))) {
            return Optional.of(location + " has others than " + all + ": " + values);
        }
        if (none != null && values.stream().anyMatch(value -> contains(none, value))) {
            return Optional.of(location + " has one of " + none);
        }
        return Optional.empty();
    }

    private List<JsonNode> values(JsonNode statement) {
        List<JsonNode> located = path.in(statement);
        if (selector == null) {
            return located;
        }
        List<JsonNode> selected = new ArrayList<>();
        for (JsonNode one : located) {
            List<JsonNode> within = selector.in(one);
            selected.addAll(within.isEmpty() ? List.of(UNMATCHABLE) : within);
        }
        return selected;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        return list.valueStream().anyMatch(one -> same(one, value));
    }

    private static boolean same(JsonNode one, JsonNode other) {
        boolean numbers = one.isNumber() && other.isNumber();
        return numbers ? one.decimalValue().compareTo(other.decimalValue()) == 0 : one.equals(other);
    }
}
