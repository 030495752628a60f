package dev.regie.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.catalogue.content.Track;
import dev.regie.core.catalogue.content.Track.TrackCourse;
import dev.regie.core.shared.Language;
import dev.regie.core.shared.LanguageMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrerequisitesTest {
    private static final CourseKey FIRST = new CourseKey("first");
    private static final CourseKey LEADING = new CourseKey("leading");
    private static final CourseKey SHARED = new CourseKey("shared");
    private static final LanguageMap TITLE = LanguageMap.of("Titel", "Title");

    @Test
    void what_all_tracks_want_before_a_course_is_named() {
        assertThat(Prerequisites.of(SHARED, List.of(bothTracks()))).containsExactly(FIRST);
    }

    @Test
    void a_course_of_one_track_has_what_that_track_wants() {
        assertThat(Prerequisites.of(LEADING, List.of(bothTracks()))).containsExactly(FIRST);
    }

    @Test
    void a_course_that_some_may_begin_with_wants_nothing() {
        Programme beginsHere = programme(track("pilot", place(SHARED)), track("employees", place(SHARED, FIRST)));
        assertThat(Prerequisites.of(SHARED, List.of(beginsHere))).isEmpty();
    }

    @Test
    void a_course_of_no_track_wants_nothing() {
        assertThat(Prerequisites.of(new CourseKey("other"), List.of(bothTracks())))
                .isEmpty();
    }

    private static Programme bothTracks() {
        return programme(
                track("managers", place(FIRST), place(LEADING, FIRST), place(SHARED, FIRST, LEADING)),
                track("employees", place(FIRST), place(SHARED, FIRST)));
    }

    private static Programme programme(Track... tracks) {
        return new Programme(
                Programme.SCHEMA, new ProgrammeKey("both"), List.of(Language.NL), TITLE, TITLE, List.of(tracks));
    }

    private static Track track(String id, TrackCourse... courses) {
        return new Track(id, TITLE, TITLE, List.of(courses), List.of());
    }

    private static TrackCourse place(CourseKey course, CourseKey... after) {
        return new TrackCourse(course, Stream.of(after).toList());
    }
}
