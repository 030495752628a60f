package dev.regie.core.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final List<Passage> PASSAGES = Passage.of(CourseFixtures.course(), Language.EN);

    @Test
    void every_block_of_a_lesson_has_a_passage_under_the_nearest_title() {
        assertThat(PASSAGES)
                .contains(
                        new Passage("first-steps", "opening", "First steps", "Hello there.", Language.EN),
                        new Passage("first-steps", "tip", "Try", "Ask one question.", Language.EN),
                        new Passage("first-steps", "drawing", "First steps", "A staircase\nStep by step", Language.EN),
                        new Passage("check", null, "Assessment", "Show what you can do.", Language.EN));
    }

    @Test
    void nothing_tells_what_is_right() {
        assertThat(PASSAGES).extracting(Passage::text).noneMatch(text -> text.contains("About "));
        assertThat(PASSAGES).extracting(Passage::text).noneMatch(text -> text.contains("Step one"));
        assertThat(PASSAGES)
                .filteredOn(passage -> "check".equals(passage.activityId()))
                .hasSize(1);
    }

    @Test
    void a_language_that_the_course_has_not_gives_none() {
        CourseContent course = CourseFixtures.course();
        CourseContent dutch = new CourseContent(
                1,
                course.key(),
                List.of(Language.NL),
                course.title(),
                course.summary(),
                course.audience(),
                course.objectives(),
                course.activities(),
                course.sources());
        assertThat(Passage.of(dutch, Language.EN)).isEmpty();
        assertThat(Passage.of(dutch, Language.NL)).isNotEmpty();
    }
}
