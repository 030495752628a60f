package dev.regie.core.lrs.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The other forms of a statement that the parameter {@code format} asks for (xAPI 1.0.3 Communication 2.1.3).
 */
public final class StatementFormat {
    private static final Set<String> AGENTS =
            Set.of("actor", "authority", "instructor", "team", "agent", "group", "member", "object");
    private static final Set<String> IDENTIFIERS = Set.of("mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> LANGUAGE_MAPS = Set.of("name", "description", "display");

    private StatementFormat() {}

    /** Only what is needed to identify agents, groups, activities and verbs. */
    public static String ids(String json) {
        JsonNode statement = Trees.read(json);
        toIds(statement, "");
        return Trees.write(statement);
    }

    private static void toIds(JsonNode node, String name) {
        if (node.isArray()) {
            node.forEach(element -> toIds(element, name));
            return;
        }
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        String type = object.path("objectType").asString("");
        if (name.equals("verb")) {
            object.remove("display");
        } else if (AGENTS.contains(name) && !type.equals("Activity") && !type.equals("SubStatement")) {
            boolean identified = IDENTIFIERS.stream().anyMatch(object::has);
            object.remove("name");
            if (identified) {
                object.remove("member");
            }
        }
        if (object.has("id")) {
            object.remove("definition");
            if (type.equals("Activity")) {
                object.remove("objectType");
            }
        }
        for (String child : List.copyOf(object.propertyNames())) {
            if (!child.equals("extensions")) {
                toIds(object.get(child), child);
            }
        }
    }

    /** The activities a statement names whose definitions its canonical form holds. */
    public static Set<String> activities(String json) {
        Set<String> iris = new HashSet<>();
        Definitions.activities(Trees.read(json), (iri, activity) -> iris.add(iri));
        return iris;
    }

    /**
     * The definitions that the record as a whole has of activities, and one language in each language map, the one that {@code
     * Accept-Language} prefers. An activity of which the record knows nothing keeps the definition it came with.
     *
     * @param definitions by IRI
     */
    public static String canonical(String json, Map<String, String> definitions, String acceptLanguage) {
        JsonNode statement = Trees.read(json);
        Definitions.activities(statement, (iri, activity) -> {
            String definition = definitions.get(iri);
            if (definition != null) {
                activity.set("definition", Trees.read(definition));
            }
        });
        toOneLanguage(statement, ranges(acceptLanguage));
        return Trees.write(statement);
    }

    private static List<Locale.LanguageRange> ranges(String acceptLanguage) {
        try {
            return acceptLanguage.isBlank() ? List.of() : Locale.LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    private static void toOneLanguage(JsonNode node, List<Locale.LanguageRange> ranges) {
        if (node.isArray()) {
            node.forEach(element -> toOneLanguage(element, ranges));
        } else if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode child = object.get(name);
                if (name.equals("extensions") || name.equals("attachments")) {
                    continue;
                }
                if (LANGUAGE_MAPS.contains(name) && child instanceof ObjectNode map && map.size() > 1) {
                    map.retain(best(List.copyOf(map.propertyNames()), ranges));
                } else {
                    toOneLanguage(child, ranges);
                }
            }
        }
    }

    private static String best(List<String> tags, List<Locale.LanguageRange> ranges) {
        List<String> matching = new ArrayList<>(Locale.filterTags(ranges, tags));
        if (!matching.isEmpty()) {
            String match = matching.getFirst();
            return tags.stream().filter(match::equalsIgnoreCase).findFirst().orElse(match);
        }
        String found = Locale.lookupTag(ranges, tags);
        return found == null
                ? tags.getFirst()
                : tags.stream().filter(found::equalsIgnoreCase).findFirst().orElse(tags.getFirst());
    }
}
