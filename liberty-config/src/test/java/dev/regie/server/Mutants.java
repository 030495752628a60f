package dev.regie.server;

import dev.regie.core.shared.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Valid statements with something changed at random; of some changes it is known that the specification forbids the outcome. */
final class Mutants {

    /** What has members of any name, so that nothing is known of a change in it. */
    private static final Set<String> FREE = Set.of("extensions", "display", "name", "description", "usageType");

    private static final String REQUIRED = "/(object/)?(actor|verb|object)|/(object/)?verb/id"
            + "|(/actor|/object/actor|/actor/member\\[])/(account(/homePage|/name)?|mbox|openid)"
            + "|/object/id|/object/object/id|/attachments\\[]/(usageType|display|contentType|length|sha2|fileUrl)";

    private static final List<String> WORDS = List.of(
            "", "x", "null", "http://", "ü", "\u0000", "\uD800", "a\u0000b", "9".repeat(400), "../..", "%00", "'");

    /** Half a surrogate pair has no other form than its escape. */
    private static final ObjectWriter ASCII = Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);

    private final RandomGenerator random;

    Mutants(RandomGenerator random) {
        this.random = random;
    }

    /** A body to send. */
    static final class Mutant {
        private final byte[] body;
        private final boolean forbidden;
        private final String what;

        private Mutant(byte[] body, boolean forbidden, String what) {
            this.body = body;
            this.forbidden = forbidden;
            this.what = what;
        }

        byte[] body() {
            return body;
        }

        /** Whether no store may take it. */
        boolean forbidden() {
            return forbidden;
        }

        /** What was changed, and what came of it. */
        @Override
        public String toString() {
            return what + ": " + new String(body, StandardCharsets.UTF_8);
        }
    }

    Mutant next() {
        return switch (random.nextInt(12)) {
            case 0 -> bytes();
            case 1 -> text();
            case 2, 3 -> odd();
            default -> wrong();
        };
    }

    /** Bytes that mean nothing, or a statement of which some are others. */
    private Mutant bytes() {
        if (random.nextBoolean()) {
            byte[] noise = new byte[random.nextInt(400)];
            random.nextBytes(noise);
            return new Mutant(noise, false, "noise");
        }
        byte[] body = valid().toString().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i <= random.nextInt(4); i++) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return new Mutant(body, false, "bytes");
    }

    /** A statement with a piece missing, doubled or moved. */
    private Mutant text() {
        String text = valid().toString();
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + random.nextInt(40));
        String piece = text.substring(from, to);
        int at = random.nextInt(text.length());
        String changed = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, at) + piece + text.substring(at);
            default -> text.substring(0, from);
        };
        return new Mutant(changed.getBytes(StandardCharsets.UTF_8), false, "text");
    }

    /** A statement that is odd somewhere, and may well be allowed. */
    private Mutant odd() {
        ObjectNode statement = valid();
        List<Place> places = places(statement, false);
        Place place = places.get(random.nextInt(places.size()));
        switch (random.nextInt(5)) {
            case 0 -> place.set(text(WORDS.get(random.nextInt(WORDS.size()))));
            case 1 -> place.set(Json.MAPPER.readTree("1e" + random.nextInt(100_000)));
            case 2 -> place.set(nested(random.nextInt(150)));
            case 3 -> place.set(text("https://example.org/" + "i".repeat(random.nextInt(20_000))));
            default -> place.remove();
        }
        return new Mutant(bytes(statement), false, "odd " + place);
    }

    /** A statement that no store may take (xAPI Data 2.2: types, null, names; 2.4: what must be there). */
    private Mutant wrong() {
        ObjectNode statement = valid();
        List<Place> places = places(statement, true);
        Place place = places.get(random.nextInt(places.size()));
        String what = switch (random.nextInt(6)) {
            case 0 -> {
                place.set(JsonNodeFactory.instance.nullNode());
                yield "null at ";
            }
            case 1, 2 -> {
                place.set(otherType(place.value()));
                yield "another type at ";
            }
            case 3 -> {
                place.addBeside("unheard" + random.nextInt(10));
                yield "an unknown member beside ";
            }
            case 4 -> {
                place.rename();
                yield "another case at ";
            }
            default -> {
                place = required(statement);
                place.remove();
                yield "nothing at ";
            }
        };
        return new Mutant(bytes(statement), true, what + place);
    }

    /** A member that must be there, whatever the rest says. */
    private Place required(ObjectNode statement) {
        List<Place> places = places(statement, true).stream()
                .filter(place -> place.path().matches(REQUIRED))
                .toList();
        return places.get(random.nextInt(places.size()));
    }

    private JsonNode otherType(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isString()) {
            return random.nextBoolean() ? nodes.numberNode(random.nextInt()) : nodes.booleanNode(true);
        }
        return nodes.stringNode("text");
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static JsonNode nested(int depth) {
        JsonNode inner = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < depth; i++) {
            inner = JsonNodeFactory.instance.objectNode().set("https://example.org/in", inner);
        }
        return inner;
    }

    private byte[] bytes(ObjectNode statement) {
        return random.nextBoolean()
                ? statement.toString().getBytes(StandardCharsets.UTF_8)
                : ASCII.writeValueAsBytes(statement);
    }

    /** A member of an object in a statement. */
    private record Place(ObjectNode owner, String name, String path) {
        JsonNode value() {
            return owner.get(name);
        }

        void set(JsonNode value) {
            owner.set(name, value);
        }

        void remove() {
            owner.remove(name);
        }

        void addBeside(String other) {
            owner.put(other, 1);
        }

        void rename() {
            JsonNode value = owner.remove(name);
            String other = name.toUpperCase(Locale.ROOT);
            owner.set(other.equals(name) ? name + "_" : other, value);
        }

        @Override
        public String toString() {
            return path;
        }
    }

    /** @param known leave out what may have any name in it */
    private List<Place> places(ObjectNode statement, boolean known) {
        List<Place> places = new ArrayList<>();
        collect(statement, "", known, places);
        return places;
    }

    private static void collect(ObjectNode owner, String path, boolean known, List<Place> places) {
        for (String name : List.copyOf(owner.propertyNames())) {
            String here = path + "/" + name;
            places.add(new Place(owner, name, here));
            JsonNode value = owner.get(name);
            if (known && FREE.contains(name)) {
                continue;
            }
            if (value instanceof ObjectNode object) {
                collect(object, here, known, places);
            } else if (value instanceof ArrayNode array) {
                for (JsonNode each : array) {
                    if (each instanceof ObjectNode object) {
                        collect(object, here + "[]", known, places);
                    }
                }
            }
        }
    }

    private ObjectNode valid() {
        ObjectNode statement = (ObjectNode) Json.MAPPER.readTree(SampleStatements.one(random));
        switch (random.nextInt(6)) {
            case 0 -> statement.set("actor", Json.MAPPER.readTree("""
                            {"objectType":"Group","name":"A team","member":[{"mbox":"mailto:a@example.org"},\
                            {"openid":"https://example.org/b"}]}"""));
            case 1 -> statement.set("object", Json.MAPPER.readTree("""
                            {"objectType":"StatementRef","id":"%s"}""".formatted(SampleStatements.uuid(random))));
            case 2 -> statement.set("object", Json.MAPPER.readTree("""
                            {"objectType":"SubStatement","actor":{"mbox":"mailto:c@example.org"},\
                            "verb":{"id":"https://example.org/verbs/plan"},"object":{"id":"https://example.org/activities/1"}}"""));
            case 3 -> statement.set("attachments", Json.MAPPER.readTree("""
                            [{"usageType":"https://example.org/usage","display":{"en":"A file"},"contentType":"text/plain",\
                            "length":4,"sha2":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
                            "fileUrl":"https://example.org/file"}]"""));
            default -> {
                // As it is.
            }
        }
        if (statement.get("object").path("objectType").asString("").equals("SubStatement")
                || statement.get("object").path("objectType").asString("").equals("StatementRef")) {
            ((ObjectNode) statement.get("context")).remove("platform");
        }
        return statement;
    }
}
