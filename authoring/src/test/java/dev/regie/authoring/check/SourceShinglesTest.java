package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceShinglesTest {
    private static final SourceShingles ARTICLE = SourceShingles.of(
            List.of("Wie goed luistert, hoort ook wat de ander niet durft te zeggen. Vraag er dus naar."));

    @Test
    void eight_words_in_a_row_are_borrowed_whatever_the_marks_between_them() {
        assertThat(ARTICLE.sharedWith("Soms *hoort* ook wat: de ander niet durft te zwijgen."))
                .containsExactly("hoort ook wat de ander niet durft te");
    }

    @Test
    void a_longer_run_is_one_run() {
        assertThat(ARTICLE.sharedWith("Wie goed luistert hoort ook wat de ander niet durft te zeggen, denk ik"))
                .containsExactly("wie goed luistert hoort ook wat de ander niet durft te zeggen");
    }

    @Test
    void seven_words_in_a_row_are_not() {
        assertThat(ARTICLE.sharedWith("Soms hoort ook wat de ander niet durft."))
                .isEmpty();
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(SourceShingles.read(ARTICLE.bytes()).bytes()).isEqualTo(ARTICLE.bytes());
        assertThat(ARTICLE.size()).isEqualTo(9);
    }

    @Test
    void a_borrowed_sentence_is_found_in_a_course() {
        var borrowed = course(lesson(text("Wie goed luistert, hoort ook wat de ander niet zegt.", "Fresh.")));
        assertThat(OverlapChecks.findings(CourseText.of(borrowed), ARTICLE))
                .extracting(Finding::path)
                .containsExactly("lesson/text");
    }

    @Test
    void the_articles_of_the_curriculum_are_known_by_their_hashes() {
        assertThat(ArticleShingles.read().size()).isGreaterThan(5000);
    }
}
