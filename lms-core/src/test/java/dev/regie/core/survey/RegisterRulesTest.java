package dev.regie.core.survey;

import static dev.regie.core.survey.QuestionnaireFixture.head;
import static dev.regie.core.survey.QuestionnaireFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.access.DataClass;
import dev.regie.core.survey.InstrumentFault.Rule;
import dev.regie.core.survey.Register.Field;
import dev.regie.core.survey.Register.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterRulesTest {

    @Test
    void a_register_with_a_fork_and_an_end_is_in_order() {
        assertThat(rules(
                        stage("proposed", "tried", "stopped"),
                        stage("tried", "learned"),
                        stage("stopped", "learned"),
                        stage("learned")))
                .isEmpty();
    }

    @Test
    void every_stage_can_be_reached() {
        assertThat(rules(stage("proposed"), stage("island"))).containsExactly(Rule.STAGE_NEVER_REACHED);
    }

    @Test
    void every_entry_can_come_to_an_end() {
        assertThat(rules(stage("proposed", "tried"), stage("tried", "proposed")))
                .containsExactly(Rule.NEVER_ENDS, Rule.NEVER_ENDS);
    }

    @Test
    void stages_lead_to_other_stages() {
        assertThat(rules(stage("proposed", "gone", "proposed", "learned"), stage("learned")))
                .containsExactly(Rule.REFERENCE_UNKNOWN, Rule.REFERENCE_UNKNOWN);
    }

    @Test
    void a_stage_has_fields_and_a_choice_has_options() {
        assertThat(rules(new Stage("proposed", text("x"), text("x"), List.of(), List.of())))
                .containsExactly(Rule.TOO_FEW_PARTS);
        assertThat(rules(new Stage("proposed", text("x"), text("x"), List.of(), List.of(field(Register.Type.CHOICE)))))
                .containsExactly(Rule.TOO_FEW_PARTS);
    }

    private static List<Rule> rules(Stage... stages) {
        return InstrumentRules.lint(new Register(head("kept", DataClass.PUBLISHED), List.of(stages))).stream()
                .map(InstrumentFault::rule)
                .toList();
    }

    private static Stage stage(String id, String... to) {
        return new Stage(id, text(id), text(id), List.of(to), List.of(field(Register.Type.LINE)));
    }

    private static Field field(Register.Type type) {
        return new Field("what", type, true, text("x"), null, List.of(), false);
    }
}
