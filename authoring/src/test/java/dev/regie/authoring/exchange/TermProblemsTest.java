package dev.regie.authoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that a course explains, and the mistakes that can be made with them. */
class TermProblemsTest {

    @Test
    void a_link_to_a_term_that_the_course_does_not_list_says_what_to_do() {
        FixtureCourse course = FixtureCourse.specimen().replace("blocks.nl.md", "(term:summing-up)", "(term:sum-up)");
        assertThat(problems(course))
                .singleElement()
                .hasToString(
                        "blocks.nl.md:16: expected a term that course.yaml lists; add it to 'terms' there, with its"
                                + " slots, or link to one of [handover, summing-up]; a link to 'term:sum-up'");
    }

    @Test
    void a_term_without_a_sentence_in_a_language_is_named() {
        FixtureCourse course = FixtureCourse.specimen()
                .replace("course.en.md", """
                        ::: term.handover.means

                        The talk in which you tell whoever takes over the work what is going on.
                        """, "")
                .replace("course.en.md", "::: term.handover\n\nhandover\n\n", "::: term.handover\n\nhandover\n");
        assertThat(problems(course)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("course.en.md");
            assertThat(problem.expected()).contains("term.handover.means");
        });
    }

    @Test
    void a_heading_a_question_and_another_page_explain_nothing() {
        assertThat(problems(FixtureCourse.specimen()
                        .replace("blocks.nl.md", "### Een gesprek", "### Een [gesprek](term:handover)")
                        .replace(
                                "blocks.en.md", "What does Mark do first?", "What does [Mark](term:handover) do first?")
                        .replace("blocks.en.md", "What will you do this week?", "What will [you](term:handover) do?")
                        .replace("meeting.en.md", "Bring it along.", "Bring [it](term:handover) along.")))
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.expected()).contains("in what a lesson tells alone"))
                .extracting(Problem::file)
                .containsExactly("blocks.en.md", "blocks.en.md", "blocks.nl.md", "meeting.en.md");
    }

    @Test
    void a_link_without_words_and_a_term_listed_twice_are_named() {
        assertThat(problems(FixtureCourse.specimen().replace("blocks.nl.md", "[Samenvatten](", "[](")))
                .extracting(Problem::said)
                .containsExactly("a link to 'term:summing-up' without words");
        assertThat(problems(FixtureCourse.specimen().replace("course.yaml", "handover]", "handover, handover]")))
                .extracting(Problem::toString)
                .containsExactly("course.yaml:11: expected each id once; 'term/handover': handover");
    }

    private static List<Problem> problems(FixtureCourse course) {
        return switch (CourseExchange.readCourse(course)) {
            case ReadResult.Faulty<CourseSource>(var problems) -> problems;
            case ReadResult.Read<CourseSource> _ -> throw new AssertionError("It was read");
        };
    }
}
