package dev.regie.authoring.check;

import static dev.regie.authoring.check.TestCourse.bank;
import static dev.regie.authoring.check.TestCourse.choice;
import static dev.regie.authoring.check.TestCourse.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.regie.core.catalogue.content.Item;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessingChecksTest {
    @Test
    void chance_is_counted_out() {
        assertThat(Chance.ofAtLeast(2, List.of(0.5, 0.5))).isEqualTo(0.25, within(1e-9));
        assertThat(Chance.ofAtLeast(1, List.of(0.5, 0.25))).isEqualTo(0.625, within(1e-9));
        assertThat(Chance.ofAtLeast(0, List.of())).isEqualTo(1, within(1e-9));
    }

    @Test
    void a_bank_in_which_the_longest_answer_is_always_right_is_found() {
        var figures = figures(true, 8, i -> choice("q" + i, i % 4, lengths(i % 4)));
        assertThat(figures.getLast().lengths().values())
                .allMatch(lengths -> lengths.longestRight() == 8 && lengths.expected() == 2);
        assertThat(GuessingChecks.byLength(figures))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @Test
    void a_bank_in_which_lengths_say_nothing_is_left_alone() {
        assertThat(GuessingChecks.byLength(figures(true, 8, i -> choice("q" + i, i % 4, lengths((i / 2) % 4)))))
                .isEmpty();
    }

    @Test
    void two_answers_of_the_same_length_give_nothing_away() {
        assertThat(figures(true, 1, i -> choice("q" + i, 0, "even", "lang"))
                        .getLast()
                        .lengths()
                        .values())
                .allMatch(lengths -> lengths.longestRight() == 0 && lengths.shortestRight() == 0);
    }

    @Test
    void right_answers_that_always_stand_first_are_found() {
        var figures = figures(false, 8, i -> choice("q" + i, 0, "een", "twee", "drie", "vier"));
        assertThat(figures.getLast().rightAt()).containsExactly(8, 0, 0, 0);
        assertThat(figures.getLast().longestRun()).isEqualTo(8);
        assertThat(GuessingChecks.byPosition(figures))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void where_answers_are_shuffled_their_place_in_the_source_is_a_warning() {
        assertThat(GuessingChecks.byPosition(figures(true, 8, i -> choice("q" + i, 0, "een", "twee", "drie", "vier"))))
                .isNotEmpty()
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void right_answers_all_over_the_place_are_left_alone() {
        assertThat(GuessingChecks.byPosition(
                        figures(false, 8, i -> choice("q" + i, i % 4, "een", "twee", "drie", "vier"))))
                .isEmpty();
    }

    private static List<GuessingFigures> figures(boolean shuffle, int items, IntFunction<Item> item) {
        return GuessingChecks.figures(
                course(bank(shuffle, IntStream.range(0, items).mapToObj(item).toList())));
    }

    /** Four answers, of which that one is the longest and the next one the shortest. */
    private static String[] lengths(int longest) {
        return IntStream.range(0, 4)
                .mapToObj(place -> "a".repeat(20 - 3 * Math.floorMod(longest - place, 4)))
                .toArray(String[]::new);
    }
}
