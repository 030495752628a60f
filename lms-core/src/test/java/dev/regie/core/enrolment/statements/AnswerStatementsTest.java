package dev.regie.core.enrolment.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CaseFixture;
import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.ItemFixtures;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.catalogue.content.SelfAssessment;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.StatementCheck;
import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What statements say of answers to each type of item, in a lesson and from a bank. */
class AnswerStatementsTest {

    private static final Instant AT = Instant.parse("2027-01-11T09:00:00.123456Z");

    private final LearningStatements statements = new LearningStatements("https://regie.example/installation");
    private final CourseVersion course = new CourseVersion(
            new CourseVersionId(UUID.fromString("11111111-2222-3333-4444-555555555555")),
            CourseFixtures.KEY,
            3,
            Publication.EDITORIAL,
            AT,
            CourseFixtures.course(),
            "0".repeat(64));
    private final StatementContext context =
            new StatementContext("opaque-4711", UUID.randomUUID(), UUID.randomUUID(), Language.NL, List.of());

    static Stream<Item> items() {
        return ItemFixtures.all().stream();
    }

    private String answered(Activity activity, Item item) {
        Boolean success = item instanceof Judged ? Boolean.TRUE : null;
        return statements.answered(
                context, course, activity, new Interaction(item, ItemFixtures.response(item), success), AT);
    }

    @ParameterizedTest
    @MethodSource("items")
    void aStatementKeepsToItsTemplateAndTheRecordTakesIt(Item item) {
        for (Activity activity : List.of(CourseFixtures.lesson(), CourseFixtures.assessment())) {
            String statement = answered(activity, item);
            assertThat(ServedProfile.read().hold(statement))
                    .containsExactly(activity instanceof Assessment ? "answered-item" : "answered-question");
            assertThat(Json.MAPPER.readTree(statement).path("result").has("success"))
                    .isEqualTo(item instanceof Judged);
            for (XapiVersion version : XapiVersion.values()) {
                assertThat(StatementCheck.check(statement, version)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void nothingOfABankButIdsLeavesTheServer(Item item) {
        assertThat(answered(CourseFixtures.assessment(), item))
                .doesNotContain(
                        "correctResponsesPattern", "description", "Answer ", "Left ", "Right ", "About ", "notion");
    }

    @Test
    void eachTypeHasItsInteraction() {
        Map<String, String> types = Map.ofEntries(
                Map.entry("single", "choice"),
                Map.entry("multiple", "choice"),
                Map.entry("situation", "choice"),
                Map.entry("order", "sequencing"),
                Map.entry("claim", "true-false"),
                Map.entry("match", "matching"),
                Map.entry("sort", "matching"),
                Map.entry("number", "numeric"),
                Map.entry("gaps", "fill-in"),
                Map.entry("short", "fill-in"),
                Map.entry("long", "long-fill-in"),
                Map.entry("scale", "likert"));
        items().forEach(item -> assertThat(at(item, "/object/definition/interactionType"))
                .as(item.id())
                .isEqualTo(types.get(item.id())));
    }

    @Test
    void responsesAreInTheNotationOfXapi() {
        assertThat(at(CourseFixtures.multipleChoice("q"), "/result/response")).isEqualTo("good[,]better");
        assertThat(at(ItemFixtures.trueFalse("q"), "/result/response")).isEqualTo("true");
        assertThat(at(ItemFixtures.numeric("q"), "/result/response")).isEqualTo("12.5");
        assertThat(at(ItemFixtures.fillIn("q"), "/result/response")).isEqualTo("doel[,]idee");
        assertThat(at(ItemFixtures.sorting("q"), "/result/response"))
                .matches("question\\[\\.]t\\w+\\[,]silence\\[\\.]t\\w+\\[,]story\\[\\.]t\\w+");
    }

    @Test
    void theListsOfAMatchingDoNotTellItsPairs() {
        JsonNode statement = Json.MAPPER.readTree(answered(CourseFixtures.lesson(), ItemFixtures.matching("m")));
        List<String> sources = ids(statement.at("/object/definition/source"));
        List<String> targets = ids(statement.at("/object/definition/target"));
        assertThat(sources).containsExactly("closed", "narrow", "wide");
        assertThat(targets).hasSize(3).isSorted().doesNotContainAnyElementsOf(sources);
    }

    @Test
    void theListOfASequenceIsNotInItsRightOrder() {
        JsonNode statement = Json.MAPPER.readTree(answered(CourseFixtures.lesson(), CourseFixtures.ordering("q")));
        assertThat(ids(statement.at("/object/definition/choices"))).containsExactly("one", "three", "two");
    }

    @Test
    void aDecisionInACaseIsAChoiceThatNobodyJudges() {
        CaseWalk walk = CaseWalk.begin(CaseFixture.story());
        String text = statements.answered(
                context, course, CaseFixture.story(), Interaction.decided(walk.scene(), walk.offered(), "tell"), AT);
        assertThat(ServedProfile.read().hold(text)).containsExactly("decided");
        assertThat(StatementCheck.check(text, XapiVersion.V1_0)).isEmpty();
        JsonNode statement = Json.MAPPER.readTree(text);
        assertThat(statement.at("/object/id").asString())
                .isEqualTo("https://regie.dev/xapi/courses/listening-well/activities/talk/scenes/corridor");
        assertThat(statement.at("/result/response").asString()).isEqualTo("tell");
        assertThat(ids(statement.at("/object/definition/choices"))).containsExactly("ask", "tell");
    }

    @Test
    void whatIsSaidOfOneselfHasNoStatement() {
        SelfAssessment scan = new SelfAssessment.End(CaseFixture.story().head(), "start");
        assertThatThrownBy(() -> answered(scan, ItemFixtures.likert("q"))).isInstanceOf(IllegalArgumentException.class);
    }

    private String at(Item item, String path) {
        return Json.MAPPER
                .readTree(answered(CourseFixtures.lesson(), item))
                .at(path)
                .asString();
    }

    private static List<String> ids(JsonNode components) {
        return StreamSupport.stream(components.spliterator(), false)
                .map(component -> component.get("id").asString())
                .toList();
    }
}
