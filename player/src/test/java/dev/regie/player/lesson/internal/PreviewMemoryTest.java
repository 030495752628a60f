package dev.regie.player.lesson.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseFixtures;
import dev.regie.core.catalogue.content.Lesson;
import dev.regie.core.shared.Language;
import dev.regie.player.lesson.LearnerEvent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PreviewMemoryTest {

    private final Lesson lesson = CourseFixtures.lesson();
    private final PreviewMemory.Session preview = PreviewMemory.Session.in(Language.NL);

    @Test
    void whoLooksAtALessonIsToldWhatALearnerWouldStillHaveToDo() {
        assertThat(preview.missingAfter(lesson, List.of(seen("opening"))))
                .containsExactly("drawing", "which", "which-two", "which-order", "note");
        assertThat(preview.missingAfter(lesson, List.of(seen("drawing"), answered("which"))))
                .containsExactly("which-two", "which-order", "note");
    }

    @Test
    void andComesToTheSameEnd() {
        List<Deed> all = Stream.concat(
                        Stream.of("opening", "drawing", "note").map(PreviewMemoryTest::seen),
                        Stream.of("which", "which-two", "which-order").map(PreviewMemoryTest::answered))
                .toList();
        assertThat(preview.missingAfter(lesson, all)).isEmpty();
    }

    private static Deed seen(String block) {
        return new Deed.Seen(event("seen", block));
    }

    private static Deed answered(String block) {
        return new Deed.Answered(
                event("answered", block), CourseFixtures.assessment().items().getFirst(), List.of());
    }

    private static LearnerEvent event(String type, String block) {
        return new LearnerEvent(UUID.randomUUID(), null, type, block, null, null, null, null);
    }
}
