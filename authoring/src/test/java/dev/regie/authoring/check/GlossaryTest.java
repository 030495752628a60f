package dev.regie.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.authoring.exchange.CourseSource;
import dev.regie.core.catalogue.content.Term;
import dev.regie.core.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The words that courses explain and {@code docs/glossary.md}, the words of the house. */
class GlossaryTest {
    private static final List<Term> TERMS = Curriculum.courses().stream()
            .map(CourseSource::content)
            .flatMap(course -> course.terms().stream())
            .distinct()
            .toList();

    @Test
    void a_term_goes_by_its_english_word() {
        assertThat(TERMS).isNotEmpty().allSatisfy(term -> assertThat(term.id()).isEqualTo(id(english(term))));
    }

    @Test
    void what_the_glossary_has_too_is_called_the_same_there() throws IOException {
        Map<String, String> dutch = glossary();
        List<Term> both =
                TERMS.stream().filter(term -> dutch.containsKey(english(term))).toList();
        assertThat(both)
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.word().exactly(Language.NL).orElseThrow())
                        .as(term.id())
                        .isEqualTo(dutch.get(english(term))));
    }

    @Test
    void no_dutch_word_of_the_glossary_stands_for_another_term() throws IOException {
        Map<String, String> dutch = glossary();
        assertThat(TERMS)
                .allSatisfy(term -> assertThat(dutch.entrySet().stream()
                                .filter(row -> row.getValue()
                                        .equals(term.word().exactly(Language.NL).orElseThrow()))
                                .map(Map.Entry::getKey))
                        .as(term.id())
                        .allMatch(english(term)::equals));
    }

    private static String english(Term term) {
        return term.word().exactly(Language.EN).orElseThrow();
    }

    private static String id(String english) {
        return english.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** Dutch words by English ones. */
    private static Map<String, String> glossary() throws IOException {
        return Files.readAllLines(Path.of("../docs/glossary.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|"))
                .collect(Collectors.toMap(cells -> cells[1].strip(), cells -> cells[2].strip(), (first, _) -> first));
    }
}
