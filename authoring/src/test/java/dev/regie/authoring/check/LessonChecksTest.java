package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.choice;
import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.Question;
import dev.regie.core.catalogue.content.RichText;
import dev.regie.core.shared.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LessonChecksTest {
    private static final CourseStandard STANDARD = CourseStandard.CURRICULUM;

    @Test
    void exercises_and_alternative_texts_are_no_part_of_a_lessons_length() {
        var picture = new Image(
                "picture", true, "p.svg", Map.of(), false, both("Een trap", "Stairs"), both("Zie hier", "See"), null);
        var question = new Question(true, choice("q", 0, "een", "twee"));
        var figures = LessonChecks.figures(course(lesson(text("Dit zijn vier woorden", "Four"), picture, question)))
                .getFirst()
                .texts()
                .get(Language.NL);
        assertThat(figures.words()).isEqualTo(4 + 2);
        assertThat(figures.exerciseWords()).isGreaterThan(4);
    }

    @Test
    void a_lesson_that_is_too_short_or_too_long_in_one_language_is_found() {
        assertThat(length(text("woord ".repeat(700), "word ".repeat(699))))
                .extracting(Finding::language)
                .containsExactly(Language.EN);
        assertThat(length(text("woord ".repeat(1201), "word ".repeat(1200))))
                .extracting(Finding::language)
                .containsExactly(Language.NL);
    }

    @Test
    void two_lessons_are_too_few() {
        CourseContent two = course(lesson(), lesson());
        assertThat(LessonChecks.count(two, STANDARD)).hasSize(1);
        assertThat(LessonChecks.count(course(lesson(), lesson(), lesson()), STANDARD))
                .isEmpty();
    }

    private static List<Finding> length(RichText text) {
        return LessonChecks.length(LessonChecks.figures(course(lesson(text))), STANDARD);
    }
}
