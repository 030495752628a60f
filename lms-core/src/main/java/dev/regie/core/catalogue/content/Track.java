package dev.regie.core.catalogue.content;

import static java.util.Objects.requireNonNull;

import dev.regie.core.shared.LanguageMap;
import java.util.List;

/**
 * The courses for one group of people, in the order in which they are taken.
 *
 * @param title plain text
 * @param summary Markdown
 * @param planned courses that will join later and are not there yet
 */
public record Track(
        String id, LanguageMap title, LanguageMap summary, List<TrackCourse> courses, List<CourseKey> planned) {
    public Track {
        requireNonNull(title, "title");
        requireNonNull(summary, "summary");
        StableId.require(id);
        courses = List.copyOf(courses);
        planned = List.copyOf(planned);
    }

    /**
     * A course in a track.
     *
     * @param after courses of the same track to be done before it
     */
    public record TrackCourse(CourseKey course, List<CourseKey> after) {
        public TrackCourse {
            after = List.copyOf(after);
        }
    }
}
