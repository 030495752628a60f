package dev.regie.core.assessment;

import static dev.regie.core.catalogue.content.CourseFixtures.assessment;
import static dev.regie.core.catalogue.content.CourseFixtures.multipleChoice;
import static dev.regie.core.catalogue.content.CourseFixtures.ordering;
import static dev.regie.core.catalogue.content.CourseFixtures.singleChoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.catalogue.content.Item;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void aSingleChoiceIsRightWithTheRightAnswer() {
        assertThat(Scoring.isRight(singleChoice("q"), List.of("good"))).isTrue();
        assertThat(Scoring.isRight(singleChoice("q"), List.of("bad"))).isFalse();
        assertThat(Scoring.isRight(singleChoice("q"), List.of())).isFalse();
    }

    @Test
    void aMultipleChoiceIsRightWithExactlyTheRightAnswersInAnyOrder() {
        Item item = multipleChoice("q");
        assertThat(Scoring.isRight(item, List.of("better", "good"))).isTrue();
        assertThat(Scoring.isRight(item, List.of("good"))).isFalse();
        assertThat(Scoring.isRight(item, List.of("good", "better", "bad"))).isFalse();
    }

    @Test
    void anOrderingIsRightInExactlyTheRightOrder() {
        Item item = ordering("q");
        assertThat(Scoring.isRight(item, List.of("one", "two", "three"))).isTrue();
        assertThat(Scoring.isRight(item, List.of("two", "one", "three"))).isFalse();
    }

    @Test
    void aResponseFitsWhenItHasTheItemsForm() {
        assertThat(Scoring.fits(singleChoice("q"), List.of("bad"))).isTrue();
        assertThat(Scoring.fits(singleChoice("q"), List.of("good", "bad"))).isFalse();
        assertThat(Scoring.fits(singleChoice("q"), List.of("elsewhere"))).isFalse();
        assertThat(Scoring.fits(multipleChoice("q"), List.of())).isFalse();
        assertThat(Scoring.fits(multipleChoice("q"), List.of("good", "good"))).isFalse();
        assertThat(Scoring.fits(ordering("q"), List.of("one", "two"))).isFalse();
    }

    @Test
    void weightsCountInTheShare() {
        Score score = Scoring.score(
                assessment(),
                List.of("single-1", "multiple-1"),
                Map.of("single-1", List.of("bad"), "multiple-1", List.of("good", "better")));
        assertThat(score).isEqualTo(new Score(2, 3, 0.6667, 0.5, 1, 2));
        assertThat(score.passed()).isTrue();
    }

    @Test
    void aMissingResponseIsWrong() {
        assertThat(Scoring.score(assessment(), List.of("single-1"), Map.of()).passed())
                .isFalse();
    }

    @Test
    void masteryIsReachedAtExactlyItsShareAndNotByRounding() {
        assertThat(new Score(8, 10, 0.8, 0.8, 8, 10).passed()).isTrue();
        assertThat(new Score(0.1 + 0.2, 1, 0.3, 0.3, 1, 1).passed()).isTrue();
        assertThat(new Score(79_996, 100_000, 0.8, 0.8, 1, 2).passed()).isFalse();
    }

    @Test
    void anItemOfAnotherAssessmentIsAFault() {
        assertThatThrownBy(() -> Scoring.score(assessment(), List.of("unknown"), Map.of()))
                .hasMessageContaining("unknown");
    }
}
