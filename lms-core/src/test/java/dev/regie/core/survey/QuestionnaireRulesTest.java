package dev.regie.core.survey;

import static dev.regie.core.survey.QuestionnaireFixture.item;
import static dev.regie.core.survey.QuestionnaireFixture.questionnaire;
import static dev.regie.core.survey.QuestionnaireFixture.range;
import static dev.regie.core.survey.QuestionnaireFixture.scale;
import static dev.regie.core.survey.QuestionnaireFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.DataClass;
import dev.regie.core.survey.InstrumentFault.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireRulesTest {

    @Test
    void a_questionnaire_in_order_has_no_faults() {
        assertThat(InstrumentRules.lint(questionnaire().get())).isEmpty();
    }

    @Test
    void answers_are_anonymous() {
        assertThat(rules(questionnaire().data(DataClass.CONFIDENTIAL))).containsExactly(Rule.NOT_ANONYMOUS);
    }

    @Test
    void ranges_leave_no_gap() {
        assertThat(rules(questionnaire().ranges(range("low", "1.0", "2.4"), range("high", "2.6", "5.0"))))
                .containsExactly(Rule.RANGE_GAP);
        assertThat(faults(questionnaire().ranges(range("low", "1.0", "2.4"), range("high", "3.0", "5.0"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).contains("2.5 to 2.9"));
    }

    @Test
    void ranges_begin_with_the_scale_and_end_with_it() {
        assertThat(rules(questionnaire().ranges(range("late", "1.1", "5.0")))).containsExactly(Rule.RANGE_GAP);
        assertThat(faults(questionnaire().ranges(range("short", "1.0", "4.9"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.detail()).isEqualTo("Nothing has 5.0"));
        assertThat(rules(questionnaire().ranges(range("long", "1.0", "5.1")))).containsExactly(Rule.RANGE_BEYOND_SCALE);
        assertThat(rules(questionnaire().ranges(range("early", "0.0", "5.0"))))
                .containsExactly(Rule.RANGE_BEYOND_SCALE);
    }

    @Test
    void ranges_do_not_overlap() {
        assertThat(rules(questionnaire().ranges(range("low", "1.0", "2.5"), range("high", "2.5", "5.0"))))
                .containsExactly(Rule.RANGE_OVERLAP);
        assertThat(rules(questionnaire().ranges(range("high", "2.5", "5.0"), range("low", "1.0", "2.4"))))
                .contains(Rule.RANGE_OVERLAP);
    }

    @Test
    void a_range_says_what_fits() {
        var bare = new ScoreRange(
                "bare", BigDecimal.ONE, BigDecimal.valueOf(5), text("x"), text("x"), List.of(), List.of());
        assertThat(rules(questionnaire().ranges(bare))).containsExactly(Rule.NOTHING_FITS);
        var elsewhere = new ScoreRange(
                "elsewhere", BigDecimal.ONE, BigDecimal.valueOf(5), text("x"), text("x"), List.of(), List.of("gone"));
        assertThat(rules(questionnaire().ranges(elsewhere))).containsExactly(Rule.REFERENCE_UNKNOWN);
    }

    @Test
    void a_minimum_can_be_reached_whenever_it_is_asked() {
        assertThat(rules(questionnaire().minimum(3))).containsExactly(Rule.MINIMUM_OUT_OF_REACH);
        assertThat(rules(questionnaire().minimum(0))).containsExactly(Rule.MINIMUM_OUT_OF_REACH);
        assertThat(rules(questionnaire()
                        .after(30, 90)
                        .minimum(2)
                        .items(
                                item("asks", false),
                                new SurveyItem.OnScale("late", text("x"), List.of(90), "often", true))))
                .containsExactly(Rule.MINIMUM_OUT_OF_REACH);
    }

    @Test
    void an_item_is_asked_on_days_of_the_questionnaire() {
        assertThat(rules(questionnaire()
                        .after(30)
                        .items(
                                item("asks", false),
                                new SurveyItem.OnScale("late", text("x"), List.of(60), "often", true))))
                .containsExactly(Rule.DAY_UNKNOWN);
    }

    @Test
    void a_dimension_measures_items_that_are_there_and_have_points() {
        assertThat(rules(questionnaire().measured("asks", "gone"))).containsExactly(Rule.REFERENCE_UNKNOWN);
        assertThat(rules(questionnaire()
                        .items(item("asks", false), new SurveyItem.InWords("say", text("x"), List.of()))))
                .containsExactly(Rule.REFERENCE_UNKNOWN);
    }

    @Test
    void items_of_one_dimension_have_scales_of_one_length() {
        assertThat(rules(questionnaire()
                        .scale(scale("short", 3))
                        .items(
                                item("asks", false),
                                new SurveyItem.OnScale("other", text("x"), List.of(), "short", false))))
                .containsExactly(Rule.SCALES_DIFFER);
    }

    @Test
    void scales_are_there_and_used() {
        assertThat(rules(questionnaire().scale(scale("unused", 3)))).containsExactly(Rule.NEVER_USED);
        assertThat(rules(questionnaire()
                        .items(
                                item("asks", false),
                                new SurveyItem.OnScale("other", text("x"), List.of(), "gone", false))
                        .measured("asks")))
                .containsExactly(Rule.REFERENCE_UNKNOWN);
    }

    @Test
    void ids_are_used_once_and_choices_leave_a_choice() {
        assertThat(rules(questionnaire().items(item("asks", false), item("asks", true))))
                .contains(Rule.ID_USED_TWICE);
        assertThat(rules(questionnaire()
                        .items(
                                item("asks", false),
                                new SurveyItem.ByChoice("pick", text("x"), List.of(), true, List.of()))
                        .measured("asks")))
                .containsExactly(Rule.TOO_FEW_PARTS);
    }

    private static List<Rule> rules(QuestionnaireFixture questionnaire) {
        return faults(questionnaire).stream().map(InstrumentFault::rule).toList();
    }

    private static List<InstrumentFault> faults(QuestionnaireFixture questionnaire) {
        return InstrumentRules.lint(questionnaire.get());
    }
}
