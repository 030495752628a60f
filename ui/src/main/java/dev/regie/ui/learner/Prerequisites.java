package dev.regie.ui.learner;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.catalogue.content.Programme;
import java.util.List;

/** Which courses a programme wants to be done before another one; pure. */
final class Prerequisites {

    private Prerequisites() {}

    /** In the order of the tracks, each once. */
    static List<CourseKey> of(CourseKey course, List<Programme> programmes) {
        return programmes.stream()
                .flatMap(programme -> programme.tracks().stream())
                .flatMap(track -> track.courses().stream())
                .filter(place -> place.course().equals(course))
                .flatMap(place -> place.after().stream())
                .distinct()
                .toList();
    }

    /** According to the programmes of this installation. */
    static List<CourseKey> of(CourseKey course, Catalogue catalogue) {
        return of(
                course,
                catalogue.programmes().stream().map(ProgrammeVersion::content).toList());
    }
}
