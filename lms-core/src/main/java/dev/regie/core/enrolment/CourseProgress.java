package dev.regie.core.enrolment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a person is with a course, folded from statements.
 *
 * @param activities every activity of the course version, in the course's order
 * @param done how many required activities are done
 * @param of how many activities are required
 * @param completedAt the timestamp of the statement that completed the course
 */
public record CourseProgress(
        Standing standing, List<ActivityProgress> activities, int done, int of, Optional<Instant> completedAt) {

    /** The progress of somebody of whom nothing is known, not even the course. */
    public static final CourseProgress NOTHING =
            new CourseProgress(Standing.NOT_STARTED, List.of(), 0, 0, Optional.empty());

    public CourseProgress {
        activities = List.copyOf(activities);
    }

    /** How far the person is with one activity; not started if the course version has no such activity. */
    public ActivityProgress activity(String activityId) {
        return activities.stream()
                .filter(each -> each.activityId().equals(activityId))
                .findFirst()
                .orElse(new ActivityProgress(activityId, Standing.NOT_STARTED, Optional.empty()));
    }
}
