package dev.regie.core.lrs.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The profile keeps the rules for authors of xAPI Profiles 1.0, part two; each test names its section. */
class ProfileDocumentTest {
    private static final Set<String> ADDED = Set.of("dcterms:references");
    private static final Set<String> WAYS = Set.of("alternates", "optional", "oneOrMore", "sequence", "zeroOrMore");
    private static final List<String> CONCEPT = List.of("id", "type", "inScheme", "prefLabel", "definition");
    private static final Set<String> DETERMINING = Set.of(
            "verb",
            "objectActivityType",
            "contextGroupingActivityType",
            "contextParentActivityType",
            "contextOtherActivityType",
            "contextCategoryActivityType",
            "attachmentUsageType",
            "objectStatementRefTemplate",
            "contextStatementRefTemplate");

    private final JsonNode profile = ServedProfile.read().json();
    private final String version = profile.at("/versions/0/id").asString();

    @Test
    @DisplayName("4.0: nothing is empty or null")
    void nothing_is_empty() {
        everywhere(profile)
                .forEach(node -> assertThat(
                                node.isNull() || (node.isContainer() && node.isEmpty()) || node.equals(text("")))
                        .as(node.toString())
                        .isFalse());
    }

    @Test
    @DisplayName("6.0: the properties of a profile")
    void the_profile_itself() {
        has(
                profile,
                List.of("id", "@context", "type", "conformsTo", "prefLabel", "definition", "versions", "author"),
                Set.of("seeAlso", "concepts", "templates", "patterns", "dcterms:references"));
        assertThat(profile.get("@context").asString()).isEqualTo("https://w3id.org/xapi/profiles/context");
        assertThat(profile.get("type").asString()).isEqualTo("Profile");
        assertThat(profile.get("conformsTo").asString()).isEqualTo("https://w3id.org/xapi/profiles#1.0");
        has(profile.get("author"), List.of("type", "name"), Set.of("url"));
        assertThat(profile.at("/author/type").asString()).isIn("Organization", "Person");
        languages(profile);
    }

    @Test
    @DisplayName("6.1: each version has an id of its own, and all but the first say what they revise")
    void versions() {
        List<JsonNode> versions = list("versions");
        Set<String> ids = new HashSet<>(Set.of(profile.get("id").asString()));
        for (JsonNode one : versions) {
            has(one, List.of("id", "generatedAtTime"), Set.of("wasRevisionOf"));
            assertThat(ids.add(one.get("id").asString())).isTrue();
            assertThat(Instant.parse(one.get("generatedAtTime").asString())).isNotNull();
        }
        assertThat(versions.stream().filter(one -> !one.has("wasRevisionOf"))).hasSize(1);
    }

    @Test
    @DisplayName("7.0: concepts are our own, and none of another profile")
    void concepts() {
        for (JsonNode concept : list("concepts")) {
            has(
                    concept,
                    CONCEPT,
                    Set.of(
                            "deprecated",
                            "broader",
                            "broadMatch",
                            "narrower",
                            "narrowMatch",
                            "related",
                            "relatedMatch"));
            assertThat(concept.get("id").asString()).startsWith("https://regie.dev/xapi/");
            assertThat(concept.get("type").asString()).isIn("Verb", "ActivityType", "AttachmentUsageType");
            languages(concept);
        }
    }

    @Test
    @DisplayName("8.0: the properties of a statement template")
    void templates() {
        for (JsonNode template : list("templates")) {
            Set<String> optional = new HashSet<>(DETERMINING);
            optional.addAll(Set.of("deprecated", "rules"));
            has(template, CONCEPT, optional);
            assertThat(template.get("type").asString()).isEqualTo("StatementTemplate");
            assertThat(template.has("objectStatementRefTemplate") && template.has("objectActivityType"))
                    .as(template.get("id").asString())
                    .isFalse();
            template.path("objectStatementRefTemplate")
                    .forEach(id -> assertThat(ids("templates")).contains(id.asString()));
            languages(template);
        }
    }

    @Test
    @DisplayName("8.1: a rule says something, of a place that exists in JSONPath")
    void rules() {
        list("templates").stream()
                .flatMap(template -> template.path("rules").valueStream())
                .forEach(rule -> {
                    has(rule, List.of("location"), Set.of("selector", "presence", "any", "all", "none", "scopeNote"));
                    assertThat(Stream.of("presence", "any", "all", "none").anyMatch(rule::has))
                            .as(rule.toString())
                            .isTrue();
                    assertThat(rule.path("presence").asString("included")).isIn("included", "excluded", "recommended");
                    assertThat(StatementPath.of(rule.get("location").asString()).paths())
                            .isNotEmpty();
                    Stream.of("any", "all", "none")
                            .flatMap(name -> rule.path(name).valueStream())
                            .forEach(value -> assertThat(value.isValueNode()).isTrue());
                });
    }

    @Test
    @DisplayName("8.0: no two templates are about the same statements")
    void templates_do_not_overlap() {
        assertThat(list("templates").stream()
                        .map(template -> template.get("verb")
                                + " "
                                + template.path("objectActivityType")
                                + template.path("contextParentActivityType")))
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("9.0: a pattern goes one way, to what exists, and never round")
    void patterns() {
        Map<String, List<String>> to = new HashMap<>();
        for (JsonNode pattern : list("patterns")) {
            Set<String> optional = new HashSet<>(WAYS);
            optional.addAll(Set.of("primary", "inScheme", "prefLabel", "definition", "deprecated"));
            has(pattern, List.of("id", "type"), optional);
            List<String> ways = WAYS.stream().filter(pattern::has).toList();
            assertThat(ways).as(pattern.get("id").asString()).hasSize(1);
            List<String> members = strings(pattern.get(ways.getFirst()));
            if (Set.of("alternates", "sequence").contains(ways.getFirst())) {
                assertThat(members).hasSizeGreaterThan(1);
            }
            if (pattern.path("primary").asBoolean(false)) {
                assertThat(pattern.has("prefLabel") && pattern.has("definition"))
                        .isTrue();
            }
            to.put(pattern.get("id").asString(), members);
        }
        to.values()
                .forEach(members -> assertThat(members)
                        .allSatisfy(member -> assertThat(to.containsKey(member)
                                        || ids("templates").contains(member))
                                .as(member)
                                .isTrue()));
        to.keySet().forEach(id -> assertThat(reached(id, to)).doesNotContain(id));
    }

    @Test
    @DisplayName("7.0, 8.0, 9.0: all of it belongs to the newest version, and no id is used twice")
    void all_of_the_newest_version() {
        List<JsonNode> all = Stream.of("concepts", "templates", "patterns")
                .flatMap(name -> list(name).stream())
                .toList();
        assertThat(all.stream().map(one -> one.get("id").asString())).doesNotHaveDuplicates();
        assertThat(all)
                .allSatisfy(one -> assertThat(one.get("inScheme").asString()).isEqualTo(version));
    }

    @Test
    @DisplayName("4.0: ids are absolute IRIs")
    void ids_are_absolute() {
        everywhere(profile)
                .filter(node -> node.path("id").isString())
                .forEach(
                        node -> assertThat(URI.create(node.get("id").asString()).isAbsolute())
                                .isTrue());
    }

    private List<JsonNode> list(String name) {
        return profile.get(name).valueStream().toList();
    }

    private Set<String> ids(String name) {
        return list(name).stream().map(one -> one.get("id").asString()).collect(Collectors.toSet());
    }

    /** It has all that are required, and beside those only optional ones. */
    private static void has(JsonNode node, List<String> required, Set<String> optional) {
        Set<String> names = new TreeSet<>(node.propertyNames());
        assertThat(names).as(node.path("id").asString("")).containsAll(required);
        required.forEach(names::remove);
        names.removeAll(ADDED);
        assertThat(optional).as(node.path("id").asString("")).containsAll(names);
    }

    private static void languages(JsonNode node) {
        for (String name : List.of("prefLabel", "definition")) {
            assertThat(node.get(name).propertyNames()).containsExactlyInAnyOrder("en", "nl");
        }
    }

    private static Set<String> reached(String from, Map<String, List<String>> to) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(to.getOrDefault(from, List.of()));
        while (!next.isEmpty()) {
            String one = next.removeLast();
            if (reached.add(one)) {
                next.addAll(to.getOrDefault(one, List.of()));
            }
        }
        return reached;
    }

    private static List<String> strings(JsonNode node) {
        return node.isString()
                ? List.of(node.asString())
                : node.valueStream().map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> everywhere(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(ProfileDocumentTest::everywhere));
    }

    private static JsonNode text(String text) {
        return StringNode.valueOf(text);
    }
}
