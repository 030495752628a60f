package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.people.TeamId;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.admin.CohortDraft.Gap;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CohortDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final CourseKey COURSE = new CourseKey("communication");

    private final CohortDraft draft = new CohortDraft();

    @Test
    void an_empty_form_lacks_everything() {
        assertThat(draft.gaps(0)).containsExactly(Gap.NAME, Gap.START, Gap.END, Gap.PEOPLE, Gap.COURSE);
    }

    @Test
    void the_last_day_comes_after_the_first() {
        fill();
        draft.end(TODAY);
        draft.start(TODAY);
        assertThat(draft.gaps(3)).containsExactly(Gap.END_NOT_AFTER_START);
    }

    @Test
    void a_person_of_two_chosen_teams_counts_once() {
        PersonId anna = PersonId.random();
        PersonId bram = PersonId.random();
        TeamId sales = TeamId.random();
        TeamId support = TeamId.random();
        draft.teams(Set.of(sales, support));
        draft.people(Set.of(bram));
        assertThat(draft.everybody(_ -> Set.of(anna))).containsExactlyInAnyOrder(anna, bram);
    }

    @Test
    void membership_is_that_of_the_first_day_or_of_today_once_that_has_passed() {
        assertThat(draft.membershipDay(TODAY)).isEqualTo(TODAY);
        draft.start(TODAY.plusDays(5));
        assertThat(draft.membershipDay(TODAY)).isEqualTo(TODAY.plusDays(5));
        draft.start(TODAY.minusDays(5));
        assertThat(draft.membershipDay(TODAY)).isEqualTo(TODAY);
    }

    @Test
    void saving_twice_asks_for_the_same_cohort() {
        fill();
        assertThat(draft.wish().id()).isEqualTo(draft.wish().id());
    }

    @Test
    void a_course_that_is_no_longer_chosen_is_no_longer_pinned() {
        fill();
        draft.keepOnly(List.of());
        assertThat(draft.gaps(3)).containsExactly(Gap.COURSE);
    }

    private void fill() {
        draft.name("Pilot");
        draft.start(TODAY);
        draft.end(TODAY.plusDays(30));
        draft.pin(COURSE, new CourseVersionId(UUID.randomUUID()));
    }
}
