package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static dev.regie.authoring.check.TestCourse.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regie.core.shared.Language;
import org.junit.jupiter.api.Test;

class ReadingLevelTest {
    private static final String PLAIN_DUTCH = "Je collega zegt iets. Jij luistert. Daarna vraag je door.";
    private static final String PLAIN_ENGLISH = "Your colleague says much. You listen. Then you ask more.";
    private static final String HARD_DUTCH =
            "Organisatieveranderingen veronderstellen verantwoordelijkheidsbesef van uiteenlopende belanghebbenden.";
    private static final String HARD_ENGLISH =
            "Organisational transformation presupposes considerable accountability of participating stakeholders.";

    @Test
    void flesch_kincaid_is_counted_from_words_and_syllables() {
        // 10 words, 3 sentences, 12 syllables
        var level = ReadingLevel.of(Wording.of(PLAIN_ENGLISH, Language.EN), Language.EN);
        assertThat(level.value()).isEqualTo(0.39 * 10 / 3 + 11.8 * 12 / 10 - 15.59, within(0.001));
    }

    @Test
    void flesch_douma_is_counted_from_words_and_syllables() {
        // 10 words, 3 sentences, 14 syllables
        var level = ReadingLevel.of(Wording.of(PLAIN_DUTCH, Language.NL), Language.NL);
        assertThat(level.value()).isEqualTo(206.84 - 0.93 * 10 / 3 - 77 * 1.4, within(0.001));
    }

    @Test
    void headings_and_list_items_without_a_full_stop_are_no_sentences() {
        assertThat(Wording.of("### Eerst dit\n\n- vragen\n- luisteren\n\nDan praten.", Language.NL)
                        .sentences())
                .hasSize(1);
    }

    @Test
    void a_hard_lesson_is_found_and_a_plain_one_is_not() {
        assertThat(LessonChecks.readingLevel(LessonChecks.figures(course(lesson(text(HARD_DUTCH, HARD_ENGLISH))))))
                .extracting(Finding::language)
                .containsExactlyInAnyOrder(Language.NL, Language.EN);
        assertThat(LessonChecks.readingLevel(LessonChecks.figures(course(lesson(text(PLAIN_DUTCH, PLAIN_ENGLISH))))))
                .isEmpty();
    }
}
