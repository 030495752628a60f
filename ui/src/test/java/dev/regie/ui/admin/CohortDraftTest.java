package dev.regie.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.cohort.TrackRef;
import dev.regie.ui.admin.CohortDraft.Gap;
import java.time.LocalDate;
import java.util.List;
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
    void the_courses_are_those_of_the_track_until_others_are_chosen() {
        fill();
        TrackRef track = new TrackRef(new ProgrammeKey("practice"), "employees");
        draft.track(track, List.of(COURSE));
        assertThat(draft.wish().track()).isEqualTo(track);

        draft.pin(new CourseKey("trust"), new CourseVersionId(UUID.randomUUID()));
        assertThat(draft.wish().track()).isNull();
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
