package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.both;
import static dev.regie.authoring.check.TestCourse.course;
import static dev.regie.authoring.check.TestCourse.lesson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Image;
import dev.regie.core.catalogue.content.MediaRef;
import dev.regie.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawingsTest {
    private static final MediaRef DUTCH = new MediaRef("0123456789abcdef".repeat(4), "svg");
    private static final MediaRef ENGLISH = new MediaRef("fedcba9876543210".repeat(4), "svg");

    @Test
    void the_words_in_a_drawing_are_read_in_the_language_of_its_file() {
        var source = source(
                "p.{lang}.svg",
                ENGLISH,
                "<text>Zoiezo</text><text>Stap <tspan>een</tspan></text>",
                "<desc>Step</desc>");
        assertThat(Drawings.texts(source)).singleElement().satisfies(text -> {
            assertThat(text.path()).isEqualTo("lesson/p: p.{lang}.svg");
            assertThat(text.text().exactly(Language.NL).orElseThrow()).contains("Zoiezo", "Stap", "een");
            assertThat(text.text().exactly(Language.EN).orElseThrow()).contains("Step");
        });
        assertThat(Drawings.ofOneLanguage(source)).isEmpty();
    }

    @Test
    void one_drawing_with_words_for_all_languages_is_found() {
        assertThat(Drawings.ofOneLanguage(source("p.svg", DUTCH, "<text>Stap</text>", "")))
                .hasSize(1);
        assertThat(Drawings.ofOneLanguage(source("p.{lang}.svg", DUTCH, "<text>Stap</text>", "")))
                .hasSize(1);
    }

    @Test
    void a_drawing_without_words_serves_all_languages() {
        var source = source("p.svg", DUTCH, "<path d='M0 0'/>", "");
        assertThat(Drawings.texts(source)).isEmpty();
        assertThat(Drawings.ofOneLanguage(source)).isEmpty();
    }

    @Test
    void misspelled_words_in_a_drawing_are_found_in_a_report() {
        var check = new ContentCheck(CourseStandard.CURRICULUM, HunspellSpelling.get(), SourceShingles.of(List.of()));
        var report = check.report(
                source("p.{lang}.svg", ENGLISH, "<text>Zoiezo</text>", "<text>Recieve</text>"),
                List.of(),
                TranslationMemory.NONE);
        assertThat(report.spelling().unknown().get(Language.NL)).containsKey("Zoiezo");
        assertThat(report.spelling().unknown().get(Language.EN)).containsKey("Recieve");
        assertThat(report.of(Check.SPELLING)).hasSize(2);
    }

    private static CourseSource source(String name, MediaRef english, String inDutch, String inEnglish) {
        var picture = new Image(
                "p",
                true,
                name,
                Map.of(Language.NL, DUTCH, Language.EN, english),
                false,
                both("Een trap met vier treden", "A staircase of four steps"),
                null,
                null);
        return new CourseSource(course(lesson(picture)), Map.of(DUTCH, svg(inDutch), ENGLISH, svg(inEnglish)));
    }

    private static byte[] svg(String inside) {
        return ("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>").getBytes(StandardCharsets.UTF_8);
    }
}
