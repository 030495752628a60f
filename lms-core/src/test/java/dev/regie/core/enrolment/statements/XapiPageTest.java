package dev.regie.core.enrolment.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CaseFixture;
import dev.regie.core.catalogue.content.CaseWalk;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.lrs.profile.ServedProfile;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The page for integrators ends with every template of the profile and a statement that Regie makes by it; {@code
 * -Dregie.write-docs=true} writes that part anew.
 */
class XapiPageTest {
    private static final Path PAGE = Path.of("..", "docs", "xapi.md");
    private static final String MARK = "<!-- From here on made by XapiPageTest from the profile and the code. -->\n";
    private static final Instant AT = Instant.parse("2027-01-11T09:00:00.123456Z");
    private static final Duration SPENT = Duration.ofMinutes(12);

    private final LearningStatements make = new LearningStatements("https://learning.example.org/regie");
    private final CourseVersion course = new CourseVersion(
            new CourseVersionId(id("version")),
            CourseFixtures.KEY,
            3,
            Publication.EDITORIAL,
            AT,
            CourseFixtures.course(),
            "0".repeat(64));
    private final StatementContext context = new StatementContext(
            "5b0c7f9e2d1a4c38",
            id("registration"),
            id("session"),
            Language.NL,
            List.of("https://regie.dev/xapi/cohorts/" + id("cohort")));

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> examples() {
        var lesson = CourseFixtures.lesson();
        var assessment = CourseFixtures.assessment();
        CaseWalk walk = CaseWalk.begin(CaseFixture.story());
        Interaction answer =
                new Interaction(CourseFixtures.ordering("which-order"), List.of("two", "one", "three"), false);
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "launched",
                make.launched(
                        context,
                        course,
                        assessment,
                        LaunchMode.NORMAL,
                        "https://learning.example.org/play/listening-well/check",
                        AT));
        all.put("initialized", make.initialized(context, course, lesson, AT));
        all.put("answered-question", make.answered(context, course, lesson, answer, AT));
        all.put("answered-item", make.answered(context, course, assessment, answer, AT));
        all.put(
                "decided",
                make.answered(
                        context,
                        course,
                        CaseFixture.story(),
                        Interaction.decided(walk.scene(), walk.offered(), "tell"),
                        AT));
        all.put("completed", make.completed(context, course, lesson, SPENT, AT));
        all.put("passed", make.passed(context, course, assessment, new AttemptScore(3, 3, 1), SPENT, AT));
        all.put("failed", make.failed(context, course, assessment, new AttemptScore(1, 3, 0.3333), SPENT, AT));
        all.put("terminated", make.terminated(context, course, lesson, SPENT, AT));
        all.put("abandoned", make.abandoned(context, course, lesson, SPENT, AT));
        all.put("satisfied", make.satisfied(context, course, AT, 0));
        all.put("taken-back", make.voided(LearningStatements.satisfiedId(context.registration()), AT));
        return all;
    }

    @Test
    void theExamplesAreWhatTheTemplatesSay() {
        Map<String, String> examples = examples();
        assertThat(examples.keySet())
                .containsExactlyInAnyOrderElementsOf(ServedProfile.read().templateNames());
        examples.forEach((name, example) ->
                assertThat(ServedProfile.read().hold(example)).containsExactly(name));
    }

    @Test
    void thePageHasThemAll() throws IOException {
        String page = Files.readString(PAGE);
        String wanted = page.substring(0, page.indexOf(MARK) + MARK.length()) + templates();
        if (Boolean.getBoolean("regie.write-docs")) {
            Files.writeString(PAGE, wanted);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(wanted);
    }

    private String templates() {
        Map<String, String> examples = examples();
        StringBuilder text = new StringBuilder();
        for (JsonNode template : ServedProfile.read().json().get("templates")) {
            String name = template.get("id").asString();
            name = name.substring(name.lastIndexOf('/') + 1);
            text.append("\n### ").append(name).append('\n');
            text.append(template.at("/definition/en").asString()).append("\n\n");
            for (JsonNode rule : template.get("rules")) {
                if (rule.has("scopeNote") && !isShared(rule)) {
                    text.append("- `")
                            .append(rule.get("location").asString().replace("|", "·"))
                            .append("`: ")
                            .append(rule.at("/scopeNote/en").asString())
                            .append('\n');
                }
            }
            ObjectNode example = (ObjectNode) Json.MAPPER.readTree(examples.getOrDefault(name, "{}"));
            example.put("id", id(name).toString());
            text.append("\n```json\n")
                    .append(Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(example))
                    .append("\n```\n");
        }
        return text.toString();
    }

    /** What all templates say stands once, in the words of the page. */
    private static boolean isShared(JsonNode rule) {
        String location = rule.get("location").asString();
        return location.startsWith("$.actor")
                || location.startsWith("$.timestamp")
                || location.startsWith("$.context.re")
                || location.startsWith("$.context.language")
                || location.startsWith("$.context.contextActivities")
                || location.startsWith("$.object.definition.correct");
    }
}
