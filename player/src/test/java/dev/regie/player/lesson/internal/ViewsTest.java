package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.ItemFixtures;
import dev.regie.core.catalogue.content.WholeCourse;
import dev.regie.core.enrolment.statements.LaunchMode;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.Feedback;
import dev.regie.player.lesson.QuestionView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What goes to the page of each kind of item, block and activity, and what never does. */
class ViewsTest {

    private final Passage passage = PassageFixture.of(WholeCourse.page());
    private final Questions questions =
            PassageFixture.render(passage, Language.EN).questions();
    private final AnswerNames names = passage.names();

    static Stream<Item> items() {
        return ItemFixtures.all().stream();
    }

    private static JsonNode json(Object value) {
        return Json.MAPPER.valueToTree(value);
    }

    @ParameterizedTest
    @MethodSource("items")
    void aQuestionTellsNothingOfWhatIsRight(Item item) {
        String text = json(questions.view(item, true)).toString();
        assertThat(text)
                .doesNotContain("correct", "feedback", "weight", "accepted", "aim", "notion", "sum", "12.5", "About ")
                .doesNotContain("Mind the question", "good story", "\"good\"", "\"wide\"", "\"story\"", "\"best\"");
    }

    @ParameterizedTest
    @MethodSource("items")
    void aResponseComesBackUnderTheNamesItWentOutWith(Item item) {
        List<String> response = ItemFixtures.response(item);
        assertThat(names.in(item, names.out(item, response))).contains(response);
    }

    @Test
    void bothSidesOfAPairHaveNamesOfTheirOwn() {
        QuestionView view = questions.view(ItemFixtures.matching("m"), false);
        List<String> sources = Stream.ofNullable(view.sources())
                .flatMap(List::stream)
                .map(QuestionView.Choice::id)
                .toList();
        List<String> targets = Stream.ofNullable(view.targets())
                .flatMap(List::stream)
                .map(QuestionView.Choice::id)
                .toList();
        assertThat(sources).hasSize(3).doesNotContainAnyElementsOf(targets);
        assertThat(names.in(ItemFixtures.matching("m"), List.of("x:y"))).isEmpty();
    }

    @Test
    void theShapesAreTheOnesTheRuntimeReads() {
        assertThat(json(questions.view(ItemFixtures.sorting("s"), false)).propertyNames())
                .containsExactly("type", "prompt", "answers", "sources", "targets");
        assertThat(json(questions.view(ItemFixtures.numeric("n"), false))
                        .at("/unit")
                        .asString())
                .isEqualTo("minutes");
        assertThat(json(questions.view(ItemFixtures.fillIn("f"), false)).toString())
                .contains("[[g1]]", "\"gaps\":[\"g1\",\"g2\"]");
        assertThat(json(questions.view(ItemFixtures.trueFalse("t"), false))
                        .get("answers")
                        .toString())
                .isEqualTo("[{\"id\":\"true\",\"html\":\"\"},{\"id\":\"false\",\"html\":\"\"}]");
        assertThat(json(questions.item(ItemFixtures.likert("k"), false)).propertyNames())
                .containsExactly("id", "type", "prompt", "answers");
    }

    @Test
    void anAnswerBetweenRightAndWrongIsNeither() {
        Item item = ItemFixtures.situational("s");
        JsonNode fair = json(questions.feedback(item, List.of("fair")));
        assertThat(fair.get("correct").asBoolean()).isFalse();
        JsonNode chosen = fair.get("answers").get(names.answer(item, "fair"));
        assertThat(chosen.has("correct")).isFalse();
        assertThat(chosen.get("html").asString()).contains("About fair");
        assertThat(questions.feedback(item, List.of("best")).correct()).isTrue();
    }

    @Test
    void feedbackIsKeyedBySourceByGapOrByAnswer() {
        Feedback sorted =
                questions.feedback(ItemFixtures.sorting("s"), List.of("story:open", "silence:open", "question:open"));
        assertThat(sorted.answers()
                        .get(names.source(ItemFixtures.sorting("s"), "silence"))
                        .correct())
                .isFalse();
        Feedback filled = questions.feedback(ItemFixtures.fillIn("f"), List.of("g1:aim", "g2:nothing"));
        assertThat(filled.answers().get("g1").correct()).isTrue();
        assertThat(filled.answers().get("g2").correct()).isFalse();
        assertThat(filled.html()).contains("Not yet");
    }

    @Test
    void whatIsNotJudgedIsNeitherRightNorWrong() {
        JsonNode feedback = json(questions.feedback(ItemFixtures.longText("l"), List.of("Mine.")));
        assertThat(feedback.get("correct").isNull()).isTrue();
        assertThat(feedback.get("html").asString()).contains("a question").doesNotContain("Mind");
    }

    @Test
    void everyBlockHasItsShape() {
        JsonNode blocks = json(new Deliveries(passage, PassageFixture.render(passage, Language.EN))
                        .delivery(UUID.randomUUID(), LaunchMode.NORMAL, Known.NOTHING))
                .get("blocks");
        List<String> kinds = StreamSupport.stream(blocks.spliterator(), false)
                .map(block -> block.get("kind").asString())
                .toList();
        assertThat(kinds)
                .startsWith("video", "quote", "tabs", "flip-cards", "dialogue", "commitments", "download", "embed");
        assertThat(blocks.get(0).propertyNames())
                .containsExactly(
                        "id", "kind", "required", "src", "type", "title", "captions", "transcript", "description");
        assertThat(blocks.get(0).get("type").asString()).isEqualTo("video/mp4");
        JsonNode download = blocks.get(6);
        assertThat(download.get("href").asString()).endsWith(WholeCourse.CARD.fileName());
        assertThat(download.get("fileName").asString()).isEqualTo("card.en.pdf");
        assertThat(download.get("bytes").asInt()).isEqualTo(1000);
        assertThat(blocks.get(7).get("host").asString()).isEqualTo("player.vimeo.com");
    }

    @Test
    void aLearnersBriefingHoldsNothingThatIsForOthers() {
        Texts texts = PassageFixture.render(passage, Language.EN).texts();
        String own = json(new Briefings(texts, Briefings.of(false)).view(WholeCourse.workshop(), null))
                .toString();
        assertThat(own).contains("We practise", "Opening", "card.en.pdf").doesNotContain("Secret guide", "Script");
        JsonNode all = json(new Briefings(texts, Briefings.of(true)).view(WholeCourse.workshop(), null));
        assertThat(all.toString()).contains("Secret guide", "Script");
        assertThat(all.at("/materials/0/audience/0").asString()).isEqualTo("facilitator");
        assertThat(all.at("/sections/0/items/0/minutes").asInt()).isEqualTo(10);
    }
}
