package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.head;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Case;
import dev.regie.core.catalogue.content.Scene;
import dev.regie.core.catalogue.content.Scene.Condition;
import dev.regie.core.catalogue.content.Scene.Decision;
import dev.regie.core.catalogue.content.Scene.Way;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseChecksTest {
    private static final CourseStandard STANDARD = CourseStandard.CURRICULUM;
    private static final LanguageMap SAID = both("Tekst.", "Text.");

    /** Two scenes; who asked in the first is offered something else in the second. */
    private static final Case SHORT = story(
            turn("first", decision("ask", List.of("asked"), "second"), decision("tell", List.of(), "second")),
            turn(
                    "second",
                    decision("go-on", List.of(), "good"),
                    new Decision(
                            "remind",
                            new Condition(List.of("asked"), List.of()),
                            List.of("reminded"),
                            List.of(new Way("bad", Condition.ALWAYS)),
                            SAID,
                            SAID,
                            SAID)),
            ending("good"),
            ending("bad"));

    @Test
    void a_case_is_measured_in_every_state() {
        assertThat(CaseChecks.figures(SHORT)).isEqualTo(new CaseFigures("case", 2, 2, 2, 2, 1, 3L));
    }

    @Test
    void too_few_decision_points_endings_and_decisions_are_found() {
        List<CaseFigures> figures = List.of(CaseChecks.figures(SHORT));
        assertThat(CaseChecks.size(figures, STANDARD)).hasSize(2);
        assertThat(CaseChecks.paths(figures, STANDARD)).hasSize(1);
        assertThat(CaseChecks.consequence(figures, STANDARD)).hasSize(1);
    }

    @Test
    void a_flag_that_nothing_depends_on_changes_nothing() {
        Case story = story(turn("first", decision("ask", List.of("asked"), "good")), ending("good"));
        assertThat(CaseChecks.figures(story).lastingDecisions()).isZero();
    }

    @Test
    void a_case_that_goes_round_has_no_longest_path() {
        Case story = story(
                turn("first", decision("on", List.of(), "second")),
                turn("second", decision("back", List.of(), "first"), decision("out", List.of(), "good")),
                ending("good"));
        assertThat(CaseChecks.figures(story).longestPath()).isNull();
        assertThat(CaseChecks.paths(List.of(CaseChecks.figures(story)), STANDARD))
                .hasSize(2);
    }

    @Test
    void an_ending_that_nobody_reaches_does_not_count() {
        Case story = story(turn("first", decision("on", List.of(), "good")), ending("good"), ending("bad"));
        assertThat(CaseChecks.figures(story).endings()).isEqualTo(1);
    }

    private static Case story(Scene... scenes) {
        return new Case(head("case"), "first", List.of(scenes));
    }

    private static Scene turn(String id, Decision... decisions) {
        return new Scene.Turn(id, SAID, SAID, SAID, List.of(), List.of(decisions));
    }

    private static Scene ending(String id) {
        return new Scene.Ending(id, SAID, SAID, SAID, SAID);
    }

    private static Decision decision(String id, List<String> set, String to) {
        return new Decision(id, Condition.ALWAYS, set, List.of(new Way(to, Condition.ALWAYS)), SAID, SAID, SAID);
    }
}
