package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnHomeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void the_course_that_is_due_first_has_the_next_step() {
        Taken later = TakenFixture.busy("later", TODAY.plusDays(20));
        Taken sooner = TakenFixture.notStarted("sooner", TODAY.plusDays(3));
        Taken whenever = TakenFixture.busy("whenever", null);

        LearnHome home = home(later, whenever, sooner);

        assertThat(home.current()).contains(sooner);
        assertThat(home.others()).containsExactly(later, whenever);
    }

    @Test
    void of_two_courses_due_together_the_one_begun_goes_on() {
        Taken fresh = TakenFixture.notStarted("fresh", TODAY.plusDays(3));
        Taken begun = TakenFixture.busy("begun", TODAY.plusDays(3));

        assertThat(home(fresh, begun).current()).contains(begun);
    }

    @Test
    void this_week_shows_what_is_overdue_and_what_is_due_within_seven_days() {
        Taken overdue = TakenFixture.busy("overdue", TODAY.minusDays(2));
        Taken inAWeek = TakenFixture.notStarted("in-a-week", TODAY.plusDays(7));
        Taken afterThat = TakenFixture.notStarted("after-that", TODAY.plusDays(8));

        assertThat(home(afterThat, inAWeek, overdue).dueSoon()).containsExactly(overdue, inAWeek);
    }

    @Test
    void a_completed_course_has_no_next_step_and_shows_for_ninety_days_beside_one_under_way() {
        Taken lastWeek = TakenFixture.completed("last-week", Instant.parse("2026-03-03T10:00:00Z"));
        Taken lastMonth = TakenFixture.completed("last-month", Instant.parse("2026-02-10T10:00:00Z"));
        Taken lastYear = TakenFixture.completed("last-year", Instant.parse("2025-03-03T10:00:00Z"));

        Taken underWay = TakenFixture.busy("under-way", null);

        LearnHome home = home(lastMonth, lastYear, lastWeek, underWay);

        assertThat(home.current()).contains(underWay);
        assertThat(home.done()).containsExactly(lastWeek, lastMonth);
    }

    @Test
    void once_nothing_is_under_way_the_whole_road_shows() {
        Taken lastWeek = TakenFixture.completed("last-week", Instant.parse("2026-03-03T10:00:00Z"));
        Taken lastYear = TakenFixture.completed("last-year", Instant.parse("2025-03-03T10:00:00Z"));

        LearnHome home = home(lastYear, lastWeek);

        assertThat(home.current()).isEmpty();
        assertThat(home.done()).containsExactly(lastWeek, lastYear);
    }

    @Test
    void a_paused_course_asks_for_nothing() {
        LearnHome home = home(TakenFixture.paused("paused"));

        assertThat(home.current()).isEmpty();
        assertThat(home.others()).isEmpty();
    }

    private static LearnHome home(Taken... all) {
        return LearnHome.of(List.of(all), TODAY, ZoneId.of("Europe/Amsterdam"));
    }
}
