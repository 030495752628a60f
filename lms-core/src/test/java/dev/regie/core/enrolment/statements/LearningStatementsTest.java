package dev.regie.core.enrolment.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.lrs.XapiVersion;
import dev.regie.core.lrs.internal.StatementCheck;
import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds every kind of statement that Regie emits against the templates of the profile that it serves. */
class LearningStatementsTest {

    private static final Instant AT = Instant.parse("2027-01-11T09:00:00.123456Z");
    private static final Duration SPENT = Duration.ofMillis(754_321);

    private final LearningStatements statements = new LearningStatements("https://regie.example/installation");
    private final Lesson lesson = CourseFixtures.lesson();
    private final Assessment assessment = CourseFixtures.assessment();
    private final CourseVersion course = new CourseVersion(
            new CourseVersionId(UUID.fromString("11111111-2222-3333-4444-555555555555")),
            CourseFixtures.KEY,
            3,
            Publication.EDITORIAL,
            AT,
            CourseFixtures.course(),
            "0".repeat(64));
    private final StatementContext context = new StatementContext(
            "opaque-4711",
            UUID.randomUUID(),
            UUID.randomUUID(),
            Language.NL,
            List.of("https://regie.dev/xapi/programmes/p", "https://regie.dev/xapi/cohorts/c"));

    private Map<Kind, String> emitted() {
        Map<Kind, String> all = new EnumMap<>(Kind.class);
        AttemptScore score = new AttemptScore(2, 3, 0.6667);
        all.put(
                Kind.LAUNCHED,
                statements.launched(
                        context, course, assessment, LaunchMode.NORMAL, "https://regie.example/play/a/b", AT));
        all.put(Kind.INITIALIZED, statements.initialized(context, course, lesson, AT));
        all.put(Kind.ANSWERED, statements.answered(context, course, lesson, interaction(), AT));
        all.put(Kind.COMPLETED, statements.completed(context, course, lesson, SPENT, AT));
        all.put(Kind.PASSED, statements.passed(context, course, assessment, score, SPENT, AT));
        all.put(Kind.FAILED, statements.failed(context, course, assessment, score, SPENT, AT));
        all.put(Kind.TERMINATED, statements.terminated(context, course, lesson, SPENT, AT));
        all.put(Kind.ABANDONED, statements.abandoned(context, course, lesson, SPENT, AT));
        all.put(Kind.SATISFIED, statements.satisfied(context, course, AT, 0));
        return all;
    }

    private static Interaction interaction() {
        return new Interaction(CourseFixtures.ordering("which-order"), List.of("two", "one", "three"), false);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindKeepsToItsTemplate(Kind kind) {
        String statement = Optional.ofNullable(emitted().get(kind)).orElseThrow();
        assertThat(ServedProfile.read().hold(statement))
                .containsExactly(kind == Kind.ANSWERED ? "answered-question" : kind.word());
        assertThat(StatementCheck.check(statement, XapiVersion.V1_0)).isEmpty();
    }

    @Test
    void whatIsTakenBackIsAReferenceToSatisfied() {
        String satisfied = statements.satisfied(context, course, AT, 0);
        String voided = statements.voided(LearningStatements.satisfiedId(context.registration()), AT);
        assertThat(ServedProfile.read().hold(voided, _ -> satisfied)).containsExactly("taken-back");
        assertThatThrownBy(() ->
                        ServedProfile.read().hold(voided, _ -> statements.initialized(context, course, lesson, AT)))
                .isInstanceOf(AssertionError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.result.completion", "$.context.registration", "$.actor.account.name"})
    void aStatementThatLacksWhatItsTemplateWantsIsRefused(String place) {
        ObjectNode statement = (ObjectNode) Json.MAPPER.readTree(
                Optional.ofNullable(emitted().get(Kind.COMPLETED)).orElseThrow());
        String parent = place.substring(1, place.lastIndexOf('.')).replace('.', '/');
        ((ObjectNode) statement.at(parent)).remove(place.substring(place.lastIndexOf('.') + 1));
        assertThatThrownBy(() -> ServedProfile.read().hold(statement.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(place);
    }

    @Test
    void theActorIsAnOpaqueAccountOfThisInstallation() {
        JsonNode actor = Json.MAPPER
                .readTree(statements.initialized(context, course, lesson, AT))
                .get("actor");
        assertThat(actor.toString())
                .isEqualTo("{\"objectType\":\"Agent\",\"account\":{\"homePage\":"
                        + "\"https://regie.example/installation\",\"name\":\"opaque-4711\"}}");
    }

    @Test
    void theContextSaysWhichVersionInWhichLanguageWithinWhat() {
        JsonNode context = Json.MAPPER.readTree(emitted().get(Kind.COMPLETED)).get("context");
        assertThat(context.get("revision").asString()).isEqualTo("3/11111111-2222-3333-4444-555555555555");
        assertThat(context.get("language").asString()).isEqualTo("nl");
        assertThat(ids(context.at("/contextActivities/parent")))
                .containsExactly("https://regie.dev/xapi/courses/listening-well");
        assertThat(ids(context.at("/contextActivities/grouping")))
                .containsExactly(
                        "https://regie.dev/xapi/courses/listening-well",
                        "https://regie.dev/xapi/programmes/p",
                        "https://regie.dev/xapi/cohorts/c",
                        "https://regie.dev/xapi/courses/listening-well/activities/first-steps");
    }

    @Test
    void anAnswerTellsTheResponseButNeverWhatIsRight() {
        String text = statements.answered(context, course, lesson, interaction(), AT);
        JsonNode statement = Json.MAPPER.readTree(text);
        assertThat(statement.at("/object/id").asString())
                .isEqualTo("https://regie.dev/xapi/courses/listening-well/activities/first-steps/blocks/which-order");
        assertThat(statement.at("/object/definition/interactionType").asString())
                .isEqualTo("sequencing");
        assertThat(statement.at("/result/response").asString()).isEqualTo("two[,]one[,]three");
        assertThat(text).doesNotContain("correctResponsesPattern", "Which order", "Welke volgorde");
    }

    @Test
    void durationsAreWholeHundredthsOfASecondAndNeverNegative() {
        assertThat(Durations.iso(SPENT)).isEqualTo("PT12M34.32S");
        assertThat(Durations.iso(Duration.ofSeconds(-1))).isEqualTo("PT0S");
    }

    @Test
    void satisfiedWrittenTwiceIsTheSameStatement() {
        assertThat(statements.satisfied(context, course, AT, 0))
                .isEqualTo(statements.satisfied(context, course, AT, 0));
    }

    private static List<String> ids(JsonNode activities) {
        return StreamSupport.stream(activities.spliterator(), false)
                .map(activity -> activity.get("id").asString())
                .toList();
    }
}
