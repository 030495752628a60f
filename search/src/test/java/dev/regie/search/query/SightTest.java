package dev.regie.search.query;

import static dev.regie.search.VersionFixture.block;
import static dev.regie.search.VersionFixture.version;
import static dev.regie.search.query.IndexFixture.sight;
import static dev.regie.search.query.IndexFixture.sightOfTrainer;
import static dev.regie.search.query.IndexFixture.sightWaiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import dev.regie.search.document.Minutes;
import dev.regie.search.query.PassageSearch.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attempts to learn of a course that one may not see. */
class SightTest {

    private static final CourseVersion MINE =
            version("mine", block("silence", "Een stilte geeft ruimte.", "A silence leaves room."));
    private static final CourseVersion FOREIGN = version(
            "foreign",
            block("hidden", "Stilte bij de reorganisatie in Zutphen.", "Silence on the reorganisation in Zutphen."));

    @TempDir
    Path folder;

    private IndexFixture index;

    @BeforeEach
    void fill() throws IOException {
        index = new IndexFixture(folder, MINE, FOREIGN);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stilte",
                "Zutphen",
                "\"reorganisatie in Zutphen\"",
                "\"reorganisatie in",
                "Zut*",
                "*",
                "**",
                "?ut*",
                "version:foreign stilte",
                "course:foreign",
                "foreign",
                "hidden",
                "stilte OR *:*",
                "stilte | Zutphen",
                "+stilte -ruimte",
                "-stilte",
                "(stilte",
                "\"",
                "/.*/",
                "[a TO z]",
                "{!term f=version}x",
                "stilte~2 Zutphn",
                "zutfen reorganisatei",
                "\u0000\uFFFF \uE000",
                "stilte\tZutphen\nforeign"
            })
    void no_wording_gets_around_the_limit_or_breaks(String text) throws IOException {
        for (Language preferred : Language.values()) {
            Answer answer = index.ask(SearchQuery.of(text, preferred), sight(MINE));
            assertThat(answer.found()).extracting(Found::course).doesNotContain("foreign");
            assertThat(answer.facets().values().stream().flatMap(Collection::stream))
                    .extracting(FacetCount::value)
                    .doesNotContain("foreign");
            assertThat(answer.understood().text())
                    .satisfiesAnyOf(
                            understood -> assertThat(understood).isEqualTo(text.strip()),
                            understood -> assertThat(understood.toLowerCase(java.util.Locale.ROOT))
                                    .doesNotContain("reorganisatie"),
                            understood -> assertThat(text).contains("reorganisatie"));
        }
    }

    @Test
    void the_id_of_the_version_finds_nothing() throws IOException {
        assertThat(index.ask(FOREIGN.id().toString(), sight(MINE)).total()).isZero();
    }

    @Test
    void choosing_the_course_in_a_facet_finds_and_counts_nothing() throws IOException {
        Answer answer = index.ask(SearchQuery.of("stilte", Language.NL).inCourses(Set.of("foreign")), sight(MINE));
        assertThat(answer.total()).isZero();
        assertThat(answer.facets().get(Facet.COURSE)).containsExactly(new FacetCount("mine", 1));
        assertThat(answer.facets().get(Facet.KIND)).isEmpty();
    }

    @Test
    void the_count_is_of_what_may_be_seen() throws IOException {
        assertThat(index.ask("stilte", sight(MINE)).total()).isEqualTo(1);
        assertThat(index.byCourse(SearchQuery.of("stilte", Language.NL), sight(MINE))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void no_page_further_on_holds_it() throws IOException {
        SearchQuery query = SearchQuery.of("stilte", Language.NL);
        assertThat(index.page(query, sight(MINE), 1, 10).found()).isEmpty();
        assertThat(index.page(query, sight(MINE), 1000, 10).found()).isEmpty();
    }

    @Test
    void its_words_are_neither_suggested_nor_used_for_corrections() throws IOException {
        assertThat(index.complete("zut", sight(MINE))).isEmpty();
        assertThat(index.complete("reorg", Language.EN, sight(MINE))).isEmpty();
        assertThat(index.complete("stilte re", sight(MINE))).isEmpty();
        Answer answer = index.ask("Zutpen", sight(MINE));
        assertThat(answer.total()).isZero();
        assertThat(answer.understood().text()).isEqualTo("Zutpen");
        assertThat(index.ask("Zutpen", sight(FOREIGN)).understood().text()).isEqualTo("zutphen");
    }

    @Test
    void who_may_see_nothing_finds_nothing() throws IOException {
        assertThat(index.ask("stilte", sight()).total()).isZero();
        assertThat(index.complete("sti", sight())).isEmpty();
        assertThat(index.titles("cur", sight())).isEmpty();
    }

    @Test
    void a_guide_is_for_those_who_lead_meetings() throws IOException {
        CourseVersion workshop = dev.regie.search.VersionFixture.withWorkshop("workshop", "Draaiboek: zet de klok.");
        try (IndexFixture guides = new IndexFixture(folder.resolve("guides"), workshop)) {
            assertThat(guides.ask("draaiboek", sight(workshop)).total()).isZero();
            assertThat(guides.complete("draaib", sight(workshop))).isEmpty();
            assertThat(guides.ask("draaiboek", sightOfTrainer(workshop)).total())
                    .isEqualTo(1);
            assertThat(guides.complete("draaib", sightOfTrainer(workshop))).containsExactly("draaiboek");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stilte",
                "ruimte",
                "geeft",
                "\"Een stilte geeft ruimte\"",
                "\"stilte geeft\"",
                "stil*",
                "ruimt",
                "stitle",
                "luisteren stilte",
                "luisteren ruimte",
                "\"Een les\"",
                "step:mine/lesson stilte",
                "for:all stilte",
                "waiting stilte",
                "all",
                "silence"
            })
    void what_an_activity_says_that_is_not_open_yet_is_neither_found_nor_told(String text) throws IOException {
        Sight waiting = sightWaiting(MINE, "lesson");
        for (Language preferred : Language.values()) {
            Answer answer = index.ask(SearchQuery.of(text, preferred), waiting);
            assertThat(answer.found())
                    .allSatisfy(found -> assertThat(found.block()).isNull())
                    .allSatisfy(found -> assertThat(found.snippet().text()).isEmpty());
            assertThat(index.byCourse(SearchQuery.of(text, preferred), waiting).courses())
                    .allSatisfy(course -> assertThat(course.best())
                            .allSatisfy(
                                    found -> assertThat(found.snippet().text()).isEmpty()));
            if (!text.contains("luisteren")) {
                assertThat(answer.total()).isZero();
            }
        }
    }

    @Test
    void of_an_activity_that_is_not_open_yet_the_title_is_found_once_and_nothing_else_is_counted() throws IOException {
        Sight waiting = sightWaiting(MINE, "lesson");
        Answer answer = index.ask("luisteren", waiting);
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.found()).extracting(Found::activity).containsExactly("lesson");
        assertThat(answer.facets().get(Facet.KIND)).containsExactly(new FacetCount("lesson", 1));
        assertThat(index.ask("luisteren", sight(MINE)).found())
                .as("who has it open finds its title once, too")
                .extracting(Found::block)
                .containsOnlyOnce((String) null);
        assertThat(index.ask("toets", waiting).total()).isEqualTo(1);
    }

    @Test
    void what_is_not_open_yet_suggests_its_title_and_none_of_its_words() throws IOException {
        Sight waiting = sightWaiting(MINE, "lesson");
        assertThat(index.titles("luis", waiting)).containsExactly("Luisteren");
        assertThat(index.complete("stil", waiting)).isEmpty();
        assertThat(index.complete("ruim", waiting)).isEmpty();
        assertThat(index.complete("luisteren st", waiting)).isEmpty();
        assertThat(index.complete("luis", waiting)).containsExactly("luisteren");
        assertThat(index.ask("stitle", waiting).understood().text()).isEqualTo("stitle");
    }

    @Test
    void minutes_come_from_short_to_long_and_not_by_count() throws IOException {
        assertThat(index.ask(SearchQuery.of("luisteren OR toets cursus", Language.NL), sight(MINE))
                        .facets()
                        .get(Facet.MINUTES))
                .extracting(FacetCount::value)
                .isSortedAccordingTo(
                        Comparator.comparing(word -> Minutes.ofWord(word).orElseThrow()));
        assertThat(Facet.MINUTES.inOrder(
                        List.of(new FacetCount("more", 9), new FacetCount("5", 2), new FacetCount("30", 7))))
                .extracting(FacetCount::value)
                .containsExactly("5", "30", "more");
    }

    @Test
    void every_list_is_complete_for_who_may_see_all() throws IOException {
        assertThat(index.ask("stilte", sight(MINE, FOREIGN)).facets().get(Facet.COURSE))
                .extracting(FacetCount::value)
                .isEqualTo(List.of("foreign", "mine"));
    }
}
