package dev.regie.core.cohort;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CohortId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * People who go through the same versions of the same courses between two dates.
 *
 * <p>Its life follows from its dates: planned before its first day, under way from the first to the last day inclusive, finished
 * after it; an admin can close it earlier and open it again. Creating it enrols its people, with the last day as the term. People
 * can join and leave later; who comes to fit its rule is only offered. Its versions stay until an admin moves it on.
 *
 * @param end the last day
 * @param closed the day on which it was closed by hand, if it is
 * @param track where the courses came from, if they were not chosen one by one
 * @param courses in the order in which people are to take them
 * @param version hand it back with an edit, so that two people cannot overwrite each other
 */
public record Cohort(
        CohortId id,
        String name,
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate closed,
        @Nullable TrackRef track,
        CohortRule rule,
        List<PinnedVersion> courses,
        Set<Guide> guides,
        long version) {

    public Cohort {
        courses = List.copyOf(courses);
        guides = Set.copyOf(guides);
    }

    /** Where a cohort stands on a day. */
    public enum Stage {
        PLANNED,
        UNDER_WAY,
        FINISHED
    }

    /** Where this cohort stands on a day. */
    public Stage stage(LocalDate today) {
        return closed != null ? Stage.FINISHED : CohortPolicy.stage(start, end, today);
    }

    /** The version it goes through of a course. */
    public Optional<CourseVersionId> pinned(CourseKey course) {
        return courses.stream()
                .filter(each -> each.course().equals(course))
                .map(PinnedVersion::version)
                .findFirst();
    }
}
