package dev.regie.ui.admin;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes names and addresses of people out of a statement from elsewhere; Regie's own statements have none. */
final class Pseudonymous {

    private static final List<String> ADDRESSES = List.of("mbox", "mbox_sha1sum", "openid");
    private static final String LEFT_OUT = "…";

    private Pseudonymous() {}

    /** The statement without them; the tree itself is changed. */
    static JsonNode of(JsonNode tree) {
        switch (tree) {
            case ObjectNode object -> {
                if (isAgent(object)) {
                    blank(object, "name");
                    ADDRESSES.forEach(field -> blank(object, field));
                }
                object.properties().forEach(entry -> of(entry.getValue()));
            }
            case ArrayNode list -> list.forEach(Pseudonymous::of);
            default -> {}
        }
        return tree;
    }

    private static boolean isAgent(ObjectNode object) {
        String type = object.path("objectType").asString("");
        return type.equals("Agent")
                || type.equals("Group")
                || object.path("account").isObject()
                || ADDRESSES.stream().anyMatch(object::has);
    }

    private static void blank(ObjectNode object, String field) {
        if (object.has(field)) {
            object.put(field, LEFT_OUT);
        }
    }
}
