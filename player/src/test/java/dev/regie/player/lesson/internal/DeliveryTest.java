package dev.regie.player.lesson.internal;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.assessment.AttemptId;
import dev.regie.core.assessment.Draw;
import dev.regie.core.assessment.Score;
import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.ItemFixtures;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.AttemptOutcome.ItemOutcome;
import dev.regie.player.lesson.Delivery;
import dev.regie.player.lesson.Feedback;
import dev.regie.player.lesson.QuestionView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DeliveryTest {

    private final Passage passage = PassageFixture.of(CourseFixtures.lesson());

    private JsonNode json(Language lang, Known known) {
        Delivery delivery = new Deliveries(passage, PassageFixture.render(passage, lang))
                .delivery(UUID.randomUUID(), LaunchMode.NORMAL, known);
        return Json.MAPPER.valueToTree(delivery);
    }

    @Test
    void aDeliveryHoldsNoRightAnswerAndNoFeedback() {
        String text = json(Language.EN, Known.NOTHING).toString();
        assertThat(text)
                .contains("Answer good", "Step one")
                .doesNotContain("\"correct\"", "feedback", "About ", "From wide to narrow", "Two are right");
    }

    @Test
    void theAuthorsIdsOfAnswersStayOnTheServer() {
        String text = json(Language.EN, Known.NOTHING).toString();
        assertThat(text).doesNotContain("\"good\"", "\"bad\"", "\"better\"", "\"one\"", "\"two\"", "\"three\"");
    }

    @Test
    void afterAnAnswerOnlyTheFeedbackOfWhatWasChosenComesBack() {
        LessonState state = new LessonState("which", Set.of("which"), Map.of("which-two", List.of("bad")), false);
        JsonNode given = json(Language.EN, Known.at(state)).at("/state/answers/which-two");
        assertThat(given.at("/result/correct").asBoolean()).isFalse();
        assertThat(given.at("/result/answers").size()).isEqualTo(1);
        assertThat(given.toString()).contains("About bad").doesNotContain("About good", "About better");
    }

    @Test
    void anOrderingsFeedbackNamesNoAnswer() {
        Feedback feedback = PassageFixture.render(passage, Language.EN)
                .questions()
                .feedback(CourseFixtures.ordering("q"), List.of("two", "one", "three"));
        assertThat(feedback.correct()).isFalse();
        assertThat(feedback.answers()).isEmpty();
    }

    @Test
    void theShapeIsTheOneTheRuntimeReads() {
        JsonNode json = json(Language.NL, Known.NOTHING);
        assertThat(json.propertyNames())
                .containsExactly(
                        "sessionId",
                        "mode",
                        "course",
                        "activity",
                        "station",
                        "next",
                        "lang",
                        "languages",
                        "blocks",
                        "words",
                        "state",
                        "assessment",
                        "case",
                        "scan",
                        "briefing");
        assertThat(json.get("mode").asString()).isEqualTo("normal");
        assertThat(json.at("/station/stations/0/state").asString()).isEqualTo("now");
        assertThat(json.at("/next/id").asString()).isEqualTo("check");
        assertThat(json.get("assessment").isNull()).isTrue();
        assertThat(json.at("/blocks/0").propertyNames()).containsExactly("id", "kind", "required", "html");
        assertThat(json.at("/blocks/1/src").asString()).isEqualTo("/play/media/" + CourseFixtures.PICTURE.fileName());
        assertThat(json.at("/state/done").asBoolean()).isFalse();
    }

    @RepeatedTest(10)
    void anAttemptHoldsNoRightAnswerEither() {
        Assessment assessment = CourseFixtures.assessment();
        AttemptId attempt = AttemptId.random();
        AttemptPaper paper = new AttemptPaper(
                assessment,
                attempt,
                Draw.items(assessment, attempt),
                "somebody",
                names -> PassageFixture.render(passage, Language.EN, names));
        String text = Json.MAPPER.writeValueAsString(paper.view(1, Map.of()));
        assertThat(text)
                .doesNotContain("correct", "feedback", "About ", "wide to narrow", "\"good\"", "\"one\"", "Two are");
        assertThat(paper.view(1, Map.of())).isEqualTo(paper.view(1, Map.of()));
    }

    @Test
    void whatIsSaidAfterAnAttemptStandsWithThePartItIsAbout() {
        AttemptPaper paper = new AttemptPaper(
                ItemFixtures.bankOf(ItemFixtures.sorting("sort")),
                AttemptId.random(),
                List.of("sort"),
                "somebody",
                names -> PassageFixture.render(passage, Language.EN, names));
        ItemOutcome outcome = paper.outcome(
                        new Score(0, 1, 0, 0.5, 0, 1),
                        Map.of("sort", List.of("story:open", "silence:open", "question:open")),
                        null)
                .items()
                .getFirst();
        List<QuestionView.Choice> things = requireNonNull(
                paper.view(1, Map.of()).items().getFirst().question().sources());
        assertThat(outcome.html()).contains("That is where they lie.");
        assertThat(outcome.said()).hasSize(3);
        assertThat(things)
                .allSatisfy(thing -> assertThat(outcome.said().get(thing.id()))
                        .contains(thing.html().contains("silence") ? "About silence" : "About "));
    }
}
