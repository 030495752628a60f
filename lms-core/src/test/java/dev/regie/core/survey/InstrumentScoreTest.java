package dev.regie.core.survey;

import static dev.regie.core.survey.QuestionnaireFixture.item;
import static dev.regie.core.survey.QuestionnaireFixture.questionnaire;
import static dev.regie.core.survey.QuestionnaireFixture.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentScoreTest {
    private static final Questionnaire TWO_ITEMS = questionnaire().get();

    @Test
    void a_score_is_the_mean_of_the_answers() {
        var three = questionnaire()
                .items(item("a", false), item("b", false), item("c", false))
                .get();
        assertThat(score(three, Map.of("a", 2, "b", 3, "c", 3))).isEqualTo("2.7");
    }

    @ParameterizedTest(name = "{0} counts {1}")
    @CsvSource({"1, 5.0", "2, 4.0", "3, 3.0", "4, 2.0", "5, 1.0"})
    void a_reversed_item_counts_from_the_other_end(int answer, String counts) {
        assertThat(score(TWO_ITEMS, Map.of("takes-over", answer))).isEqualTo(counts);
    }

    @Test
    void saying_the_same_of_opposite_things_is_half_way() {
        assertThat(score(TWO_ITEMS, Map.of("asks", 5, "takes-over", 5))).isEqualTo("3.0");
        assertThat(score(TWO_ITEMS, Map.of("asks", 5, "takes-over", 1))).isEqualTo("5.0");
    }

    @Test
    void what_was_left_open_counts_for_nothing() {
        assertThat(score(TWO_ITEMS, Map.of("asks", 2))).isEqualTo("2.0");
        assertThat(first(TWO_ITEMS, Map.of("asks", 2)).answered()).isEqualTo(1);
    }

    @Test
    void with_fewer_answers_than_the_minimum_there_is_no_score() {
        var both = questionnaire().minimum(2).get();
        assertThat(first(both, Map.of("asks", 4)))
                .isEqualTo(new DimensionScore.TooFew(both.dimensions().getFirst(), 1));
        assertThat(first(both, Map.of())).isInstanceOf(DimensionScore.TooFew.class);
        assertThat(first(both, Map.of("asks", 4, "takes-over", 2))).isInstanceOf(DimensionScore.Scored.class);
    }

    @Test
    void halves_are_rounded_up_and_the_range_is_that_of_the_rounded_score() {
        List<SurveyItem> twenty = IntStream.range(0, 20)
                .<SurveyItem>mapToObj(i -> item("item-" + i, false))
                .toList();
        var many = questionnaire().items(twenty.toArray(SurveyItem[]::new)).get();
        // 49 over 20 is 2.45, which is shown as 2.5
        Map<String, Integer> answers = IntStream.range(0, 20)
                .boxed()
                .collect(java.util.stream.Collectors.toMap(i -> "item-" + i, i -> i < 9 ? 3 : 2));
        assertThat(first(many, answers)).isInstanceOfSatisfying(DimensionScore.Scored.class, scored -> {
            assertThat(scored.score()).isEqualTo("2.5");
            assertThat(scored.range().id()).isEqualTo("high");
        });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"1.0, low", "2.4, low", "2.5, high", "5.0, high"})
    void a_range_holds_both_its_ends(BigDecimal score, String range) {
        assertThat(TWO_ITEMS.dimensions().getFirst().rangeOf(score))
                .get()
                .extracting(ScoreRange::id)
                .isEqualTo(range);
    }

    @Test
    void every_score_that_answers_can_give_has_one_range() {
        var dimension = questionnaire()
                .ranges(range("low", "1.0", "2.4"), range("mid", "2.5", "3.7"), range("high", "3.8", "5.0"))
                .get()
                .dimensions()
                .getFirst();
        for (int tenths = 10; tenths <= 50; tenths++) {
            BigDecimal score = BigDecimal.valueOf(tenths, 1);
            assertThat(dimension.ranges().stream().filter(range -> range.holds(score)))
                    .as("%s", score)
                    .hasSize(1);
        }
    }

    @Test
    void an_answer_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> InstrumentScore.of(TWO_ITEMS, Map.of("asks", 6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 5");
        assertThatThrownBy(() -> InstrumentScore.of(TWO_ITEMS, Map.of("asks", 0)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> InstrumentScore.of(TWO_ITEMS, Map.of("nothing", 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing");
    }

    private static String score(Questionnaire questionnaire, Map<String, Integer> answers) {
        return first(questionnaire, answers) instanceof DimensionScore.Scored scored
                ? scored.score().toString()
                : "none";
    }

    private static DimensionScore first(Questionnaire questionnaire, Map<String, Integer> answers) {
        return InstrumentScore.of(questionnaire, answers).getFirst();
    }
}
