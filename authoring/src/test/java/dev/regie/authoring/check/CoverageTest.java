package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code docs/curriculum-coverage.md} covers the whole checklist and points to nothing that is not there. */
class CoverageTest {
    private static final Path CHECKLIST = Path.of("src/test/resources/checklist.txt");
    private static final CoveragePlaces PLACES = new CoveragePlaces();

    static List<CoveragePage.Line> lines() {
        return CoveragePage.read();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void every_entry_is_taught_and_practised_somewhere_or_a_planned_course_will(CoveragePage.Line line) {
        assertThat(line.taught()).as("taught").isNotEmpty();
        assertThat(line.practised()).as("practised").isNotEmpty();
        assertThat(Stream.of(line.taught(), line.practised()).flatMap(List::stream))
                .allMatch(PLACES::has, "is there");
    }

    @Test
    void the_page_has_every_entry_of_the_checklist_once() throws IOException {
        assertThat(CoveragePage.read().stream().map(CoveragePage.Line::entry))
                .containsExactlyElementsOf(Files.readAllLines(CHECKLIST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communication/listening",
                "communication/listening/opening",
                "communication/growth/talk-parts.already",
                "communication/practice/rubric.asks",
                "managers/course/source.meta-analysis",
                "conflict",
                "programme/managers",
                "docs/course-format.md"
            })
    void what_is_there_is_found(String place) {
        assertThat(PLACES.has(place)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "communication",
                "history",
                "history/listening",
                "communication/nothing",
                "communication/listening/nothing",
                "communication/listening/open",
                "communication/listening/opening/more",
                "programme/nobody",
                "docs/nothing.md",
                "instruments/nothing"
            })
    void what_is_not_there_is_not_found(String place) {
        assertThat(PLACES.has(place)).isFalse();
    }

    @Test
    void a_line_is_read_with_its_heading_and_its_places() {
        assertThat(CoveragePage.lines("""
                        ## 003: levels

                        | entry | taught | practised |
                        |---|---|---|
                        | from here | `a/b/c`, `d` |  |
                        """))
                .containsExactly(new CoveragePage.Line("003: from here", List.of("a/b/c", "d"), List.of()));
    }
}
