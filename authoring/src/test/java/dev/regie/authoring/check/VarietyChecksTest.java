package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VarietyChecksTest {
    private static final CourseStandard STANDARD = CourseStandard.CURRICULUM;
    private static final LanguageMap TELLING = both("Een trap met vier treden", "A staircase of four steps");
    private static final CourseContent TEXT_ALONE = course(lesson(text("Tekst.", "Text.")));

    @Test
    void a_course_of_one_lesson_lacks_the_rest_of_the_blend() {
        assertThat(VarietyChecks.blend(VarietyChecks.figures(TEXT_ALONE), STANDARD))
                .extracting(Finding::detail)
                .contains(
                        "0 of kind case; expected 1", "1 of kind lesson; expected 3", "0 of kind refresher; expected 3")
                .hasSize(STANDARD.blend().size());
    }

    @Test
    void one_kind_of_block_is_too_few() {
        assertThat(VarietyChecks.blocks(VarietyChecks.figures(TEXT_ALONE), STANDARD))
                .hasSize(1);
    }

    @Test
    void decoration_and_photographs_are_no_drawings() {
        assertThat(VarietyChecks.figures(course(lesson(
                                picture("scale.svg", TELLING),
                                picture("photo.jpg", TELLING),
                                new Image("rule", true, "rule.svg", Map.of(), true, null, null, null))))
                        .drawings())
                .isEqualTo(1);
        assertThat(VarietyChecks.drawings(VarietyChecks.figures(TEXT_ALONE), STANDARD))
                .hasSize(1);
    }

    @Test
    void a_picture_without_words_is_found() {
        assertThat(VarietyChecks.alternatives(course(lesson(picture("scale.svg", null)))))
                .hasSize(1);
    }

    @Test
    void an_alternative_text_that_tells_nothing_is_found_in_its_language() {
        assertThat(VarietyChecks.alternatives(
                        course(lesson(picture("scale.svg", both("Een trap met vier treden", "Drawing"))))))
                .extracting(Finding::language)
                .containsExactly(Language.EN);
        assertThat(VarietyChecks.alternatives(course(lesson(picture("scale.svg", TELLING)))))
                .isEmpty();
    }

    @Test
    void an_alternative_text_that_repeats_the_caption_is_found() {
        var picture = new Image("scale", true, "scale.svg", Map.of(), false, TELLING, TELLING, null);
        assertThat(VarietyChecks.alternatives(course(lesson(picture)))).hasSize(2);
    }

    private static Image picture(String name, @Nullable LanguageMap alt) {
        return new Image(name.replace('.', '-'), true, name, Map.of(), false, alt, null, null);
    }
}
