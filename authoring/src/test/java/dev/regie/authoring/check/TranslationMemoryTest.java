package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.shared.Language;
import org.junit.jupiter.api.Test;

class TranslationMemoryTest {
    private static final CourseContent BEFORE = course(lesson(text("Luister eerst.", "Listen first.")));
    private static final CourseContent ORIGINAL_CHANGED = course(lesson(text("Luister langer.", "Listen first.")));
    private static final CourseContent BOTH_CHANGED = course(lesson(text("Luister langer.", "Listen longer.")));
    private static final TranslationMemory MEMORY = TranslationMemory.of(BEFORE);

    @Test
    void a_translation_is_stale_once_its_original_changes_alone() {
        assertThat(MEMORY.stale(BEFORE)).isEmpty();
        assertThat(MEMORY.stale(ORIGINAL_CHANGED)).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo("lesson/text");
            assertThat(finding.language()).isEqualTo(Language.EN);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void a_translation_that_changes_too_or_alone_is_in_step() {
        assertThat(MEMORY.stale(BOTH_CHANGED)).isEmpty();
        assertThat(MEMORY.stale(course(lesson(text("Luister eerst.", "First, listen.")))))
                .isEmpty();
    }

    @Test
    void what_is_stale_stays_so_and_the_rest_is_taken_down() {
        assertThat(MEMORY.refreshed(ORIGINAL_CHANGED).stale(ORIGINAL_CHANGED)).hasSize(1);
        assertThat(MEMORY.refreshed(BOTH_CHANGED).stale(course(lesson(text("Luister nog eens.", "Listen longer.")))))
                .hasSize(1);
    }

    @Test
    void what_was_written_is_read_again() {
        assertThat(TranslationMemory.read(MEMORY.toString())).hasToString(MEMORY.toString());
        assertThat(TranslationMemory.read(MEMORY.toString()).stale(ORIGINAL_CHANGED))
                .hasSize(1);
        assertThat(TranslationMemory.NONE.stale(BEFORE)).isEmpty();
    }
}
