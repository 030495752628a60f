package dev.regie.search.query;

import static dev.regie.search.VersionFixture.block;
import static dev.regie.search.VersionFixture.version;
import static dev.regie.search.query.IndexFixture.sight;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import dev.regie.search.query.PassageSearch.Answer;
import dev.regie.search.query.PassageSearch.OfCourse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PassageSearchTest {

    private static final CourseVersion TALKING = version(
            "talking",
            block("silence", "Een **stilte** geeft ruimte om na te denken.", "A *silence* leaves room to think."),
            block(
                    "questions",
                    "Stel open vragen en luister naar het antwoord.",
                    "Ask open questions and listen to the answer."),
            block("coffee", "Eén idee bij de koffie: een feedbackgesprek.", "An idea over coffee: a talk."));
    private static final CourseVersion MEETING =
            version("meeting", block("round", "Een stilte na elke ronde.", "Wait after every round."));

    @TempDir
    Path folder;

    private IndexFixture index;

    @BeforeEach
    void fill() throws IOException {
        index = new IndexFixture(folder, TALKING, MEETING);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_word_is_found_in_any_of_its_forms() throws IOException {
        assertThat(blocks(ask("luisteren vraag"))).containsExactly("questions");
        assertThat(blocks(ask("listening"))).contains("questions");
    }

    @Test
    void a_part_finds_the_compound_and_marks_it() throws IOException {
        Answer answer = ask("gesprek");
        assertThat(blocks(answer)).containsExactly("coffee");
        assertThat(answer.found().getFirst().snippet().pieces()).contains(new Snippet.Piece("feedbackgesprek", true));
    }

    @Test
    void a_compound_that_nothing_has_is_read_in_its_parts() throws IOException {
        assertThat(blocks(ask("stilteronde"))).containsExactly("round");
    }

    @Test
    void accents_do_not_matter() throws IOException {
        assertThat(blocks(ask("idéé koffïe"))).containsExactly("coffee");
    }

    @Test
    void words_that_say_nothing_are_not_asked_for() throws IOException {
        assertThat(blocks(ask("hoe en wat over de koffie"))).contains("coffee");
    }

    @Test
    void a_typing_error_is_read_as_the_word_that_resembles_it() throws IOException {
        Answer answer = ask("stitle");
        assertThat(blocks(answer)).containsExactlyInAnyOrder("silence", "round");
        assertThat(answer.understood().wording()).isEqualTo(Wording.CORRECTED);
        assertThat(answer.understood().text()).isEqualTo("stilte");
    }

    @Test
    void a_word_that_is_there_is_never_corrected() throws IOException {
        Answer answer = ask("ruimte");
        assertThat(answer.understood().wording()).isEqualTo(Wording.AS_ASKED);
        assertThat(blocks(answer)).containsExactly("silence");
    }

    @Test
    void the_beginning_of_a_word_will_do_where_nothing_has_the_word() throws IOException {
        assertThat(blocks(ask("feedbackg"))).containsExactly("coffee");
        assertThat(blocks(ask("silen*"))).containsExactly("silence");
    }

    @Test
    void a_phrase_is_taken_word_by_word() throws IOException {
        assertThat(blocks(ask("\"open vragen\""))).containsExactly("questions");
        assertThat(ask("\"vragen open\"").found()).isEmpty();
        assertThat(blocks(ask("“open vragen”"))).containsExactly("questions");
    }

    @Test
    void where_nothing_has_all_words_some_will_do() throws IOException {
        Answer answer = ask("stilte koffie");
        assertThat(answer.understood().wording()).isEqualTo(Wording.SOME_WORDS);
        assertThat(blocks(answer)).containsExactlyInAnyOrder("silence", "coffee", "round");
    }

    @Test
    void a_passage_is_found_in_the_language_of_who_asks_only() throws IOException {
        assertThat(ask("talking").found()).isNotEmpty();
        assertThat(ask("stilte").found()).extracting(Found::language).containsOnly(Language.NL);
        assertThat(ask("idea").found()).extracting(Found::language).containsOnly(Language.EN);
    }

    @Test
    void the_facets_count_what_another_choice_would_bring() throws IOException {
        Answer answer =
                index.ask(SearchQuery.of("stilte", Language.NL).inCourses(Set.of("talking")), sight(TALKING, MEETING));
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.facets().get(Facet.COURSE))
                .containsExactly(new FacetCount("meeting", 1), new FacetCount("talking", 1));
        assertThat(answer.facets().get(Facet.KIND)).containsExactly(new FacetCount("lesson", 1));
        assertThat(answer.facets().get(Facet.MINUTES)).containsExactly(new FacetCount("15", 1));
    }

    @Test
    void a_choice_that_does_not_exist_finds_nothing() throws IOException {
        assertThat(index.ask(SearchQuery.of("stilte", Language.NL).inKinds(Set.of("song")), sight(TALKING))
                        .total())
                .isZero();
    }

    @Test
    void courses_come_with_their_best_passages() throws IOException {
        List<OfCourse> courses = index.byCourse(SearchQuery.of("stilte", Language.NL), sight(TALKING, MEETING))
                .courses();
        assertThat(courses).extracting(OfCourse::course).containsExactlyInAnyOrder("talking", "meeting");
        assertThat(courses).allSatisfy(course -> assertThat(course.total()).isEqualTo(1));
    }

    @Test
    void the_snippet_holds_no_markup() throws IOException {
        Found found = ask("stilte geeft").found().getFirst();
        assertThat(found.snippet().text()).isEqualTo("Een stilte geeft ruimte om na te denken.");
    }

    @Test
    void the_bank_of_an_assessment_is_never_found() throws IOException {
        assertThat(ask("geheimvraag").total()).isZero();
        assertThat(ask("\"Geheimantwoord\"").total()).isZero();
        assertThat(index.complete("geheim", sight(TALKING))).isEmpty();
    }

    @Test
    void what_is_typed_is_completed_with_words_that_have_an_answer() throws IOException {
        assertThat(index.complete("sti", sight(TALKING))).containsExactly("stilte");
        assertThat(index.complete("open vr", sight(TALKING))).containsExactly("open vragen");
        assertThat(index.complete("koffie vr", sight(TALKING))).isEmpty();
        assertThat(index.complete("ee", sight(TALKING)))
                .as("words that say nothing")
                .isEmpty();
    }

    @Test
    void titles_are_offered_from_their_first_letters() throws IOException {
        assertThat(index.titles("luis", sight(TALKING))).containsExactly("Luisteren");
        assertThat(index.titles("cur", sight(TALKING))).containsExactly("Cursus");
    }

    private Answer ask(String text) throws IOException {
        return index.ask(text, sight(TALKING, MEETING));
    }

    private static List<String> blocks(Answer answer) {
        return answer.found().stream().map(Found::block).toList();
    }
}
