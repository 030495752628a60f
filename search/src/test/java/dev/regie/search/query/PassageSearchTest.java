package dev.regie.search.query;

import static dev.regie.search.VersionFixture.block;
import static dev.regie.search.VersionFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.shared.Language;
import dev.regie.search.index.SearchIndex;
import dev.regie.search.query.PassageSearch.Answer;
import dev.regie.search.query.PassageSearch.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassageSearchTest {

    private static final CourseVersion MINE = version(
            "mine",
            block("silence", "Een **stilte** geeft ruimte om na te denken.", "A *silence* leaves room to think."),
            block(
                    "questions",
                    "Stel open vragen en luister naar het antwoord.",
                    "Ask open questions and listen to the answer."));
    private static final CourseVersion FOREIGN =
            version("foreign", block("hidden", "Stilte in een andere cursus.", "Silence in another course."));

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void fill() throws IOException {
        index = SearchIndex.create(folder);
        index.put(List.of(MINE, FOREIGN));
        index.commit(1);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void a_word_is_found_in_any_of_its_forms() throws IOException {
        assertThat(blocks(ask("luisteren vraag", MINE))).contains("questions");
        assertThat(blocks(ask("listening", MINE))).contains("questions");
    }

    @Test
    void the_preferred_language_comes_first() throws IOException {
        CourseVersion same = version("same", block("word", "Feedback geven", "Giving feedback"));
        index.put(List.of(same));
        index.commit(2);
        assertThat(ask("feedback", same).found().getFirst().language()).isEqualTo(Language.NL);
        assertThat(ask("feedback", Language.EN, same).found().getFirst().language())
                .isEqualTo(Language.EN);
    }

    @Test
    void the_snippet_marks_what_matches_and_holds_no_markup() throws IOException {
        Found found = ask("stilte", MINE).found().getFirst();
        assertThat(found.snippet().text()).isEqualTo("Een stilte geeft ruimte om na te denken.");
        assertThat(found.snippet().pieces()).contains(new Snippet.Piece("stilte", true));
    }

    @Test
    void nothing_outside_the_given_versions_is_found_or_counted() throws IOException {
        assertThat(ask("stilte", MINE).total()).isEqualTo(1);
        assertThat(ask("stilte", FOREIGN).found()).extracting(Found::course).containsOnly("foreign");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version:foreign stilte",
                "stilte OR *:*",
                "stilte | andere",
                "*",
                "(stilte",
                "\"",
                "-stilte",
                "stilte~2 andere"
            })
    void no_wording_gets_around_the_limit_or_breaks(String text) throws IOException {
        assertThat(ask(text, MINE).found()).extracting(Found::course).doesNotContain("foreign");
    }

    @Test
    void a_phrase_and_a_beginning_are_understood() throws IOException {
        assertThat(blocks(ask("\"open vragen\"", MINE))).containsExactly("questions");
        assertThat(ask("\"vragen open\"", MINE).found()).isEmpty();
        assertThat(blocks(ask("silen*", MINE))).contains("silence");
    }

    @Test
    void the_bank_of_an_assessment_is_never_found() throws IOException {
        assertThat(ask("geheimvraag", MINE).total()).isZero();
        assertThat(ask("geheimantwoord", MINE).total()).isZero();
    }

    private Answer ask(String text, CourseVersion... visible) throws IOException {
        return ask(text, Language.NL, visible);
    }

    private Answer ask(String text, Language preferred, CourseVersion... visible) throws IOException {
        List<String> ids =
                Arrays.stream(visible).map(version -> version.id().toString()).toList();
        return index.look(searcher -> new PassageSearch().ask(searcher, text, preferred, ids, 10));
    }

    private static List<String> blocks(Answer answer) {
        return answer.found().stream().map(Found::block).toList();
    }
}
