package dev.regie.core.catalogue.content;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * In Java what all activities share is a record of its own, {@link ActivityHead}; in JSON its fields stand beside the others. Jackson's
 * own unwrapping would let unknown fields pass.
 */
final class FlatHeads {
    static final String HEAD = "head";
    private static final Set<String> FIELDS =
            new LinkedHashSet<>(Arrays.stream(ActivityHead.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList());

    private FlatHeads() {}

    /** The course as Java has it, with the fields of heads beside the others. */
    static JsonNode flattened(JsonNode course) {
        return course.path("activities").isArray() ? withActivities(course, FlatHeads::flat) : course;
    }

    /** The course as JSON has it, with the fields of heads gathered in them. */
    static JsonNode raised(JsonNode course) {
        return course.path("activities").isArray() ? withActivities(course, FlatHeads::gathered) : course;
    }

    private static JsonNode withActivities(JsonNode course, UnaryOperator<ObjectNode> change) {
        ObjectNode changed = ((ObjectNode) course).objectNode();
        course.properties().forEach(field -> {
            if (field.getKey().equals("activities")) {
                var activities = changed.putArray(field.getKey());
                field.getValue()
                        .forEach(each ->
                                activities.add(each instanceof ObjectNode activity ? change.apply(activity) : each));
            } else {
                changed.set(field.getKey(), field.getValue());
            }
        });
        return changed;
    }

    private static ObjectNode flat(ObjectNode activity) {
        ObjectNode changed = activity.objectNode();
        activity.properties().forEach(field -> {
            if (field.getKey().equals(HEAD) && field.getValue() instanceof ObjectNode head) {
                changed.setAll(head);
            } else {
                changed.set(field.getKey(), field.getValue());
            }
        });
        return changed;
    }

    private static ObjectNode gathered(ObjectNode activity) {
        ObjectNode changed = activity.objectNode();
        ObjectNode head = changed.objectNode();
        activity.properties().forEach(field -> {
            ObjectNode part = FIELDS.contains(field.getKey()) ? head : changed;
            part.set(field.getKey(), field.getValue());
        });
        changed.set(HEAD, head);
        return changed;
    }
}
