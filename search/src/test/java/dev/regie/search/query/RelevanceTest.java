package dev.regie.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.exchange.CourseExchange;
import dev.regie.authoring.exchange.CourseSource;
import dev.regie.authoring.exchange.ReadResult;
import dev.regie.authoring.exchange.SourceFiles;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.shared.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of real people to the real course, and what they should come upon first. */
class RelevanceTest {

    private static final Path SOURCE = Path.of("../authoring/src/main/curriculum/communication");

    @TempDir
    static Path folder;

    private static CourseVersion course;
    private static IndexFixture index;

    @BeforeAll
    static void fill() throws IOException {
        ReadResult<CourseSource> read = CourseExchange.readCourse(SourceFiles.in(SOURCE));
        course = published(((ReadResult.Read<CourseSource>) read).source());
        index = new IndexFixture(folder, course);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest(name = "{0}: {1} comes upon {2} among the first {3}")
    @CsvSource({
        // a title comes before a heading, a heading before what a text mentions
        "nl, luisteren, listening, 2",
        "en, listening, listening, 4",
        "nl, feedback, feedback, 2",
        "en, feedback, feedback, 1",
        "en, growth, growth, 1",
        "en, discomfort, discomfort, 1",
        "nl, workshop, workshop, 1",
        "en, workshop, workshop, 1",
        "en, journal, journal, 1",
        "nl, toets, assessment, 1",
        "nl, intervisie, intervision, 1",
        "nl, veiligheid, feedback#safe-place, 2",
        "en, safety, listening#leader-first, 1",
        "nl, samenvatten, listening#at-the-desk, 1",
        // compounds by their parts, and as a whole
        "nl, gesprek, coaching, 1",
        "nl, gesprek, practice, 4",
        "nl, feedbackgesprek, practice, 1",
        "nl, vertrouwenspersoon, discomfort#bad-enough, 2",
        // whole questions
        "nl, hoe geef ik feedback, feedback#four-steps, 4",
        "en, how do I give feedback, feedback, 1",
        "nl, open vragen, listening#asking, 5",
        "en, what does silence cost, discomfort#silence-costs, 2",
        // other forms, and typing errors
        "nl, complimenten, feedback#opening, 1",
        "en, summarise, listening#layers, 1",
        "nl, feedbak, feedback, 2",
        "en, lisening, listening, 4",
        // the other language, where one's own has nothing
        "en, intervisie, intervision, 1",
    })
    void people_come_upon_what_they_look_for(String language, String question, String wanted, int among)
            throws IOException {
        SearchQuery query = SearchQuery.of(question, Language.ofTag(language).orElseThrow());
        List<String> found = index.ask(query, IndexFixture.sight(course)).found().stream()
                .map(hit -> hit.activity() + (wanted.contains("#") ? "#" + hit.block() : ""))
                .toList();
        assertThat(found.stream().limit(among)).as("of %s", found).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({"nl, kwantummechanica", "en, photosynthesis", "nl, xyzzy"})
    void what_the_course_does_not_speak_of_is_not_found(String language, String question) throws IOException {
        SearchQuery query = SearchQuery.of(question, Language.ofTag(language).orElseThrow());
        assertThat(index.ask(query, IndexFixture.sight(course)).total()).isZero();
    }

    private static CourseVersion published(CourseSource source) {
        return new CourseVersion(
                new CourseVersionId(UUID.nameUUIDFromBytes(new byte[] {1})),
                source.content().key(),
                1,
                Publication.SUBSTANTIVE,
                Instant.EPOCH,
                source.content(),
                "hash");
    }
}
