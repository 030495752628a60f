package dev.regie.ui.learner;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import dev.regie.core.catalogue.content.Track.TrackCourse;
import java.util.List;

/** Which courses a programme wants to be done before another one; pure. */
final class Prerequisites {

    private Prerequisites() {}

    /** What every track that has the course wants before it: nobody is pointed to a course that is for another track alone. */
    static List<CourseKey> of(CourseKey course, List<Programme> programmes) {
        List<TrackCourse> places = programmes.stream()
                .flatMap(programme -> programme.tracks().stream())
                .flatMap(track -> track.courses().stream())
                .filter(place -> place.course().equals(course))
                .toList();
        return places.stream()
                .flatMap(place -> place.after().stream())
                .distinct()
                .filter(before ->
                        places.stream().allMatch(place -> place.after().contains(before)))
                .toList();
    }

    /** According to the programmes of this installation. */
    static List<CourseKey> of(CourseKey course, Catalogue catalogue) {
        return of(
                course,
                catalogue.programmes().stream().map(ProgrammeVersion::content).toList());
    }
}
