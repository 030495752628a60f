package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermChecksTest {
    private static final Term MANDATE = new Term(
            "mandate",
            both("mandaat", "mandate"),
            both("Wat je mag beslissen zonder het te vragen.", "What you may decide without asking."));

    @Test
    void a_term_that_one_language_does_not_link_to_is_a_warning() {
        CourseContent course =
                explaining(course(lesson(text("Dit is je [mandaat](term:mandate).", "No link."))), MANDATE);
        assertThat(TermChecks.links(course)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.language()).isEqualTo(Language.EN);
            assertThat(finding.path()).isEqualTo("term.mandate");
        });
    }

    @Test
    void one_link_in_a_lesson_is_enough() {
        String twice = "Dit [mandaat](term:mandate) is een [mandaat](term:mandate).";
        assertThat(TermChecks.links(explaining(course(lesson(text(twice, twice))), MANDATE)))
                .extracting(Finding::detail)
                .containsExactly(
                        "links to 'mandate' 2 times; the first is enough",
                        "links to 'mandate' 2 times; the first is enough");
    }

    @Test
    void a_meaning_is_one_sentence_that_does_not_say_the_word_again() {
        Term two = new Term(
                "mandate",
                both("mandaat", "mandate"),
                both("Wat je mag. Zonder vragen.", "A mandate is what you may decide."));
        assertThat(TermChecks.sentences(explaining(course(lesson()), two)))
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR TERMS term.mandate.means (nl): 2 sentences; expected 1",
                        "WARNING TERMS term.mandate.means (en): explains the word by itself");
        assertThat(TermChecks.sentences(explaining(course(lesson()), MANDATE))).isEmpty();
    }

    @Test
    void a_word_has_one_meaning_in_the_house() {
        Term other = new Term("mandate", MANDATE.word(), both("Een brief van de baas.", "A letter from the boss."));
        CourseContent first = explaining(course(lesson()), MANDATE);
        CourseContent second = explaining(course(lesson()), other);
        assertThat(TermChecks.oneMeaning(first, List.of(first, second)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
        assertThat(TermChecks.oneMeaning(first, List.of(first))).isEmpty();
    }

    private static CourseContent explaining(CourseContent plain, Term term) {
        return new CourseContent(
                plain.schema(),
                plain.key(),
                plain.languages(),
                plain.title(),
                plain.summary(),
                plain.audience(),
                plain.objectives(),
                plain.activities(),
                plain.sources(),
                List.of(term));
    }
}
