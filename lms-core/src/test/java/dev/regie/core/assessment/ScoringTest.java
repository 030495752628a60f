package dev.regie.core.assessment;

import static dev.regie.core.catalogue.content.CourseFixtures.assessment;
import static dev.regie.core.catalogue.content.CourseFixtures.multipleChoice;
import static dev.regie.core.catalogue.content.CourseFixtures.ordering;
import static dev.regie.core.catalogue.content.CourseFixtures.singleChoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regie.core.catalogue.content.Assessment;
import dev.regie.core.catalogue.content.Item;
import dev.regie.core.catalogue.content.ItemFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    @Test
    void aSingleChoiceIsRightWithTheRightAnswer() {
        assertThat(Scoring.verdict(singleChoice("q"), List.of("good"))).isEqualTo(Verdict.RIGHT);
        assertThat(Scoring.verdict(singleChoice("q"), List.of("bad"))).isEqualTo(Verdict.WRONG);
        assertThat(Scoring.verdict(singleChoice("q"), List.of())).isEqualTo(Verdict.WRONG);
    }

    @Test
    void aMultipleChoiceIsRightWithExactlyTheRightAnswersInAnyOrder() {
        Item item = multipleChoice("q");
        assertThat(Scoring.verdict(item, List.of("better", "good"))).isEqualTo(Verdict.RIGHT);
        assertThat(Scoring.verdict(item, List.of("good"))).isEqualTo(Verdict.WRONG);
        assertThat(Scoring.verdict(item, List.of("good", "better", "bad"))).isEqualTo(Verdict.WRONG);
    }

    @Test
    void anOrderingIsRightInExactlyTheRightOrder() {
        Item item = ordering("q");
        assertThat(Scoring.verdict(item, List.of("one", "two", "three"))).isEqualTo(Verdict.RIGHT);
        assertThat(Scoring.verdict(item, List.of("two", "one", "three"))).isEqualTo(Verdict.WRONG);
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
    void whatIsNotJudgedNeverCountsAndASituationEarnsWhatItsAnswerWeighs() {
        Assessment bank = ItemFixtures.bankOf(
                ItemFixtures.situational("s"), ItemFixtures.longText("l"), ItemFixtures.likert("k"), singleChoice("q"));
        Score score = Scoring.score(
                bank,
                List.of("s", "l", "k", "q"),
                Map.of("s", List.of("fair"), "l", List.of("Mijn tekst"), "k", List.of("agree"), "q", List.of("good")));
        assertThat(score).isEqualTo(new Score(2, 3, 0.6667, 0.5, 1, 2));
    }

    @Test
    void whereNothingIsJudgedAnsweringIsEnough() {
        Assessment bank = ItemFixtures.bankOf(ItemFixtures.longText("l"));
        assertThat(Scoring.score(bank, List.of("l"), Map.of("l", List.of("Mijn tekst"))))
                .isEqualTo(new Score(0, 0, 0, 0.5, 0, 0))
                .matches(Score::passed);
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
