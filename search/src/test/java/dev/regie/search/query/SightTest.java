package dev.regie.search.query;

import static dev.regie.search.VersionFixture.block;
import static dev.regie.search.VersionFixture.version;
import static dev.regie.search.query.IndexFixture.sight;
import static dev.regie.search.query.IndexFixture.sightOfTrainer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import dev.regie.search.query.PassageSearch.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
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

    @Test
    void every_list_is_complete_for_who_may_see_all() throws IOException {
        assertThat(index.ask("stilte", sight(MINE, FOREIGN)).facets().get(Facet.COURSE))
                .extracting(FacetCount::value)
                .isEqualTo(List.of("foreign", "mine"));
    }
}
