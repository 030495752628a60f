package dev.regie.core.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.cohort.StuckPeople.Facts;
import dev.regie.core.cohort.StuckPeople.Stuck;
import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StuckPeopleTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 11);

    /** A Friday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 26);

    @Test
    void somebody_who_did_nothing_for_so_many_days_is_stuck_and_only_the_week_is_told() {
        Facts quiet = facts("Sanne", true, TODAY.minusDays(14));

        assertThat(stuck(14, quiet)).containsExactly(new Stuck(quiet.person(), quiet.name(), LocalDate.of(2027, 2, 8)));
        assertThat(stuck(15, quiet)).isEmpty();
    }

    @Test
    void whoever_has_nothing_open_is_not_stuck() {
        assertThat(stuck(14, facts("Sanne", false, START))).isEmpty();
    }

    @Test
    void days_before_the_cohort_began_do_not_count() {
        Facts early = facts("Sanne", true, START.minusDays(60));

        assertThat(StuckPeople.of(List.of(early), START, START.plusDays(13), 14))
                .isEmpty();
        assertThat(StuckPeople.of(List.of(early), START, START.plusDays(14), 14))
                .extracting(Stuck::since)
                .containsExactly(START);
    }

    @Test
    void less_than_a_week_cannot_be_asked_for() {
        assertThat(stuck(1, facts("Sanne", true, TODAY.minusDays(6)))).isEmpty();
        assertThat(stuck(1, facts("Sanne", true, TODAY.minusDays(7)))).hasSize(1);
    }

    @Test
    void the_longest_stuck_come_first_then_by_name() {
        Facts vries = facts("de Vries", true, START);
        Facts amrani = facts("Amrani", true, START.plusDays(1));
        Facts later = facts("Aalbers", true, START.plusDays(20));

        assertThat(stuck(14, later, vries, amrani))
                .extracting(Stuck::person)
                .containsExactly(amrani.person(), vries.person(), later.person());
    }

    private static List<Stuck> stuck(int days, Facts... people) {
        return StuckPeople.of(List.of(people), START, TODAY, days);
    }

    private static Facts facts(String family, boolean open, LocalDate last) {
        return new Facts(PersonId.random(), new PersonName("Sanne", null, family), open, last);
    }
}
