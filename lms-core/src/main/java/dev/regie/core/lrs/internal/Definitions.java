package dev.regie.core.lrs.internal;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What statements tell of activities, and how two tellings become one (xAPI 1.0.3 Data 2.4.4.1): the newer one adds languages and
 * extensions and corrects them, and replaces the type and the address of more; the question and its right answers stay as they were first
 * told.
 */
final class Definitions {
    private static final Set<String> MAPS = Set.of("name", "description", "extensions");
    private static final Set<String> INTERACTION =
            Set.of("interactionType", "correctResponsesPattern", "choices", "scale", "source", "target", "steps");
    private static final List<String> CONTEXTS = List.of("parent", "grouping", "category", "other");

    private Definitions() {}

    /** Hands over each activity of a statement, as object, in the context or in its SubStatement. */
    static void activities(JsonNode statement, BiConsumer<String, ObjectNode> activity) {
        JsonNode object = statement.path("object");
        String type = object.path("objectType").asString("Activity");
        if (type.equals("Activity")) {
            hand(object, activity);
        } else if (type.equals("SubStatement")) {
            activities(object, activity);
        }
        JsonNode contexts = statement.path("context").path("contextActivities");
        for (String name : CONTEXTS) {
            JsonNode among = contexts.path(name);
            if (among.isArray()) {
                among.forEach(one -> hand(one, activity));
            } else {
                hand(among, activity);
            }
        }
    }

    private static void hand(JsonNode node, BiConsumer<String, ObjectNode> activity) {
        if (node instanceof ObjectNode object && object.path("id").isString()) {
            activity.accept(object.path("id").stringValue(), object);
        }
    }

    /** Changes {@code known} by what is told now. */
    static void merge(ObjectNode known, ObjectNode told) {
        boolean asked = known.has("interactionType");
        for (String name : told.propertyNames()) {
            JsonNode value = told.get(name);
            if (INTERACTION.contains(name)) {
                if (!asked) {
                    known.set(name, value);
                }
            } else if (MAPS.contains(name)
                    && known.get(name) instanceof ObjectNode there
                    && value instanceof ObjectNode more) {
                there.setAll(more);
            } else {
                known.set(name, value);
            }
        }
    }
}
