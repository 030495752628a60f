package dev.regie.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.ItemFixtures;
import dev.regie.core.catalogue.content.Judged;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.shared.Json;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds {@link Scoring} to the examples that the lesson runtime is held to as well. */
class ScoringVectorsTest {

    /** The right verdict is null, and the share 0, where nothing is judged. */
    record Vector(String says, Item item, List<String> response, boolean fits, JsonNode right, double share) {
        @Override
        public String toString() {
            return says;
        }
    }

    static List<Vector> vectors() throws IOException {
        try (InputStream in = Scoring.class.getResourceAsStream("scoring-vectors.json")) {
            JsonNode all = Json.MAPPER.readTree(in.readAllBytes());
            return StreamSupport.stream(all.spliterator(), false)
                    .map(ScoringVectorsTest::vector)
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aResponseIsJudgedAsItsExampleSays(Vector vector) {
        assertThat(Scoring.fits(vector.item(), vector.response())).as("fits").isEqualTo(vector.fits());
        Boolean right = vector.right().isNull() ? null : vector.right().asBoolean();
        assertThat(Scoring.verdict(vector.item(), vector.response()).correct())
                .as("right")
                .isEqualTo(right);
        if (vector.item() instanceof Judged judged) {
            assertThat(Scoring.share(judged, vector.response())).as("share").isEqualTo(vector.share());
        } else {
            assertThat(vector.share()).isZero();
        }
    }

    @Test
    void thereAreExamplesOfEveryTypeRightAndWrongAndUnfit() throws IOException {
        List<Vector> all = vectors();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        Set<String> types = all.stream().map(each -> each.item().type()).collect(Collectors.toSet());
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        ItemFixtures.all().stream().map(Item::type).toList());
        for (String type : types) {
            Stream<Vector> unfit =
                    all.stream().filter(each -> each.item().type().equals(type) && !each.fits());
            assertThat(unfit).as(type).isNotEmpty();
        }
    }

    /** Items are read as part of a course. */
    private static Vector vector(JsonNode json) {
        ObjectNode course = (ObjectNode) Json.MAPPER.readTree(CourseJson.write(CourseFixtures.course()));
        ArrayNode blocks = (ArrayNode) course.at("/activities/0/blocks");
        blocks.removeAll();
        ObjectNode question = blocks.addObject().put("kind", "question").put("required", true);
        question.set("item", json.get("item"));
        CourseContent content = CourseJson.readCourse(course.toString());
        Lesson lesson = (Lesson) content.activities().getFirst();
        Item item = ((Question) lesson.blocks().getFirst()).item();
        List<String> response = StreamSupport.stream(json.get("response").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
        return new Vector(
                json.get("says").asString(),
                item,
                response,
                json.get("fits").asBoolean(),
                json.get("right"),
                json.get("share").asDouble());
    }
}
