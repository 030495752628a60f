package dev.regie.core.lrs.internal;

import dev.regie.core.lrs.XapiVersion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether two texts are the same statement: equal but for what a store may assign, activity definitions, the display of
 * verbs, the order of a group's members, the form of timestamps and the case of UUIDs and mail domains (xAPI 1.0.3 Data
 * 2.3.1).
 */
final class StatementComparison {
    private static final Set<String> ASSIGNED = Set.of("stored", "authority");
    private static final Set<String> ASSIGNED_IF_MISSING = Set.of("id", "timestamp", "version");
    private static final Set<String> IN_ANY_CASE = Set.of("id", "registration", "mbox", "mbox_sha1sum");
    private static final Set<String> CONTEXT_ACTIVITIES = Set.of("parent", "grouping", "category", "other");

    private static final Pattern FINER_THAN_HUNDREDTHS = Pattern.compile("([.,]\\d{2})\\d+S$");

    private StatementComparison() {}

    static boolean same(String first, String second) {
        try {
            return sameProperties(Trees.read(first), Trees.read(second), "", true);
        } catch (JacksonException notJson) {
            return false;
        }
    }

    /** Whether the first is the second without its signatures. */
    static boolean sameButForSignature(JsonNode unsigned, JsonNode signed) {
        return sameProperties(withoutSignatures(unsigned), withoutSignatures(signed), "", true);
    }

    private static JsonNode withoutSignatures(JsonNode statement) {
        if (statement instanceof ObjectNode object && object.get("attachments") instanceof ArrayNode attachments) {
            attachments.removeIf(one -> one.path("usageType").asString("").equals(AttachmentReader.SIGNATURE));
            if (attachments.isEmpty()) {
                object.remove("attachments");
            }
        }
        return statement;
    }

    private static boolean sameProperties(JsonNode first, JsonNode second, String of, boolean top) {
        Set<String> names = new HashSet<>(first.propertyNames());
        names.addAll(second.propertyNames());
        for (String name : names) {
            if ((top && ASSIGNED.contains(name))
                    || name.equals("definition")
                    || (of.equals("verb") && name.equals("display"))) {
                continue;
            }
            JsonNode one = first.get(name);
            JsonNode other = second.get(name);
            if (one == null || other == null) {
                if (top && ASSIGNED_IF_MISSING.contains(name)) {
                    continue;
                }
                return false;
            }
            if (!same(name, of, one, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String name, String of, JsonNode one, JsonNode other) {
        if (name.equals("extensions")) {
            return sameFree(one, other);
        }
        if (of.equals("contextActivities") && CONTEXT_ACTIVITIES.contains(name)) {
            return sameInOrder(asList(one), asList(other));
        }
        if (one.isObject() && other.isObject()) {
            return sameProperties(one, other, name, false);
        }
        if (one.isArray() && other.isArray()) {
            return name.equals("member")
                    ? sameInAnyOrder(asList(one), asList(other))
                    : sameInOrder(asList(one), asList(other));
        }
        if (one.isString() && other.isString()) {
            return sameText(name, one.stringValue(), other.stringValue());
        }
        return sameFree(one, other);
    }

    private static boolean sameText(String name, String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (name.equals("timestamp")) {
            Optional<?> instant = Timestamps.parse(one, XapiVersion.V1_0);
            return instant.isPresent() && instant.equals(Timestamps.parse(other, XapiVersion.V1_0));
        }
        if (name.equals("duration")) {
            return hundredths(one).equals(hundredths(other));
        }
        if (!IN_ANY_CASE.contains(name)) {
            return false;
        }
        return switch (name) {
            case "mbox" -> Formats.canonicalMailto(one).equals(Formats.canonicalMailto(other));
            case "mbox_sha1sum" -> one.equalsIgnoreCase(other);
            default -> Formats.uuid(one).isPresent() && Formats.uuid(one).equals(Formats.uuid(other));
        };
    }

    /** A duration is a string, but what is finer than hundredths of a second does not count (xAPI 1.0.3 Data 4.6). */
    private static String hundredths(String duration) {
        return FINER_THAN_HUNDREDTHS.matcher(duration).replaceFirst("$1S");
    }

    private static List<JsonNode> asList(JsonNode node) {
        List<JsonNode> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(list::add);
        } else {
            list.add(node);
        }
        return list;
    }

    private static boolean sameInOrder(List<JsonNode> one, List<JsonNode> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same("", "", one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameInAnyOrder(List<JsonNode> one, List<JsonNode> other) {
        if (one.size() != other.size()) {
            return false;
        }
        List<JsonNode> left = new ArrayList<>(other);
        for (JsonNode node : one) {
            int match = -1;
            for (int i = 0; i < left.size() && match < 0; i++) {
                match = same("", "", node, left.get(i)) ? i : -1;
            }
            if (match < 0) {
                return false;
            }
            left.remove(match);
        }
        return true;
    }

    /** 1e2 is 100; beyond what can be calculated with, only the same characters are the same number. */
    private static boolean sameNumber(String one, @Nullable String other) {
        if (other == null || one.equals(other)) {
            return other != null;
        }
        try {
            return Math.max(one.length(), other.length()) < ResultReader.LONGEST_EXACT_NUMBER
                    && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException exponentOutOfRange) {
            return false;
        }
    }

    private static boolean sameFree(JsonNode one, JsonNode other) {
        String number = WrittenNumbers.of(one);
        if (number != null) {
            return sameNumber(number, WrittenNumbers.of(other));
        }
        if (one.isArray() && other.isArray()) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (!sameFree(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (one.isObject() && other.isObject()) {
            return new HashSet<>(one.propertyNames()).equals(new HashSet<>(other.propertyNames()))
                    && one.propertyNames().stream().allMatch(name -> sameFree(one.get(name), other.get(name)));
        }
        return one.equals(other);
    }
}
