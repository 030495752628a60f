package dev.regie.core.catalogue.content;

import static dev.regie.core.catalogue.content.CourseFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.Fault.Rule;
import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermRulesTest {

    @Test
    void a_lesson_may_link_to_what_the_course_explains() {
        assertThat(CourseRules.lint(
                        saying("Wie is [eigenaar](term:ownership)?", "Who is the [owner](term:ownership)?")))
                .isEmpty();
    }

    @Test
    void a_link_to_what_the_course_does_not_explain_is_a_fault() {
        assertThat(CourseRules.lint(saying("Een [mandaat](term:mandate).", "A mandate.")))
                .containsExactly(new Fault(Rule.TERM_UNKNOWN, "first-steps/told", "mandate"));
    }

    @Test
    void headings_and_questions_explain_nothing() {
        assertThat(CourseRules.lint(saying("### [Eigenaar](term:ownership)", "### Owner")))
                .containsExactly(new Fault(Rule.TERM_MISPLACED, "first-steps/told", "ownership"));
        var asked = new Reflection("asked", true, both("Wat is [van jou](term:ownership)?", "What is yours?"));
        assertThat(CourseRules.lint(TermFixtures.explaining(CourseFixtures.course(), asked)))
                .containsExactly(new Fault(Rule.TERM_MISPLACED, "first-steps/asked", "ownership"));
    }

    @Test
    void a_page_explains_each_word_once_in_the_order_of_the_language_shown() {
        String dutch = "[Zeggenschap](term:empowerment), [eigenaar](term:ownership), [weer](term:empowerment)";
        CourseContent course = saying(dutch, "[Owner](term:ownership)");
        WithBlocks page = (WithBlocks) course.activities().getFirst();
        assertThat(TermMentions.on(page, Language.NL)).containsExactly("empowerment", "ownership");
        assertThat(TermMentions.on(page, Language.EN)).containsExactly("ownership");
    }

    @Test
    void a_term_needs_its_texts_in_every_language() {
        Term half = new Term("half", both("half", ""), both("De helft.", "One of two."));
        CourseContent plain = CourseFixtures.course();
        var course = new CourseContent(
                plain.schema(),
                plain.key(),
                plain.languages(),
                plain.title(),
                plain.summary(),
                plain.audience(),
                plain.objectives(),
                plain.activities(),
                plain.sources(),
                List.of(half, half));
        assertThat(CourseRules.lint(course))
                .contains(
                        new Fault(Rule.TEXT_MISSING, "term/half", "en"),
                        new Fault(Rule.ID_USED_TWICE, "term/half", "half"));
    }

    @Test
    void search_and_words_shown_elsewhere_know_the_words_alone() {
        CourseContent course = saying("Wie is [eigenaar](term:ownership)?", "Who is the [owner](term:ownership)?");
        assertThat(Passage.of(course, Language.NL).stream().map(Passage::text))
                .contains("Wie is eigenaar?")
                .noneMatch(text -> text.contains("term:"));
    }

    @Test
    void other_words_for_a_term_are_editorial() {
        CourseContent before = TermFixtures.explaining(CourseFixtures.course());
        assertThat(CourseRules.moreThanEditorial(CourseFixtures.course(), before))
                .isEmpty();
    }

    private static CourseContent saying(String dutch, String english) {
        return TermFixtures.explaining(CourseFixtures.course(), new RichText("told", true, both(dutch, english)));
    }
}
