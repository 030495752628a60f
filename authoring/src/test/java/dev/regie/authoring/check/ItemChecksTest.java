package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.bank;
import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.choice;
import static dev.regie.authoring.check.TestCourse.course;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Answer;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.SingleChoice;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemChecksTest {
    private static final CourseContent ONE_ITEM = course(bank(true, List.of(choice("q", 0, "ja", "nee"))));

    @Test
    void a_bank_of_one_choice_has_too_few_items_and_types_and_no_situation() {
        assertThat(ItemChecks.bankSize(ONE_ITEM, CourseStandard.CURRICULUM)).hasSize(1);
        assertThat(ItemChecks.types(ONE_ITEM, CourseStandard.CURRICULUM))
                .extracting(Finding::detail)
                .containsExactly("[single-choice]; expected 5 types", "none of type situational");
    }

    @Test
    void an_objective_that_a_bank_asks_once_is_found() {
        assertThat(ItemChecks.objectives(ONE_ITEM)).hasSize(1);
        assertThat(ItemChecks.objectives(
                        course(bank(true, List.of(choice("q", 0, "ja", "nee"), choice("r", 0, "ja", "nee"))))))
                .isEmpty();
    }

    @Test
    void feedback_in_all_languages_is_complete() {
        assertThat(ItemChecks.feedback(ONE_ITEM)).isEmpty();
        assertThat(ItemChecks.figures(ONE_ITEM).getLast())
                .extracting(ItemFigures::feedbackDue, ItemFigures::feedbackGiven)
                .containsExactly(4, 4);
    }

    @Test
    void an_answer_without_feedback_is_an_error_in_each_language() {
        assertThat(ItemChecks.feedback(answeredWith(null)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void feedback_that_says_right_and_no_more_is_a_warning() {
        assertThat(ItemChecks.feedback(answeredWith(both("Goed zo!", "Well done!"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void the_same_feedback_twice_is_a_warning() {
        assertThat(ItemChecks.feedback(answeredWith(both("Lees het nog eens na.", "Read it once more."))))
                .isEmpty();
        var same = both("Lees het nog eens na.", "Read it once more.");
        assertThat(ItemChecks.feedback(course(bank(true, List.of(item(answer("a", same), answer("b", same)))))))
                .hasSize(2);
    }

    private static CourseContent answeredWith(@Nullable LanguageMap feedback) {
        return course(bank(
                true,
                List.of(item(
                        answer("a", feedback),
                        answer("b", both("Dit helpt de ander verder.", "This helps them on."))))));
    }

    private static SingleChoice item(Answer... answers) {
        return new SingleChoice("q", "listen", 1, both("Wat?", "What?"), null, List.of(answers));
    }

    private static Answer answer(String id, @Nullable LanguageMap feedback) {
        return new Answer(id, both("Iets", "Something"), id.equals("a"), feedback);
    }
}
