package dev.regie.core.enrolment;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.Role;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.internal.ProgressStore;
import dev.regie.core.enrolment.internal.ProgressStore.Reached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Where people get stuck in a course, as counts and never as names. For trainers and admins. */
@ApplicationScoped
@Transactional
public class StuckPoints {

    @Inject
    CurrentUser current;

    @Inject
    ProgressStore store;

    /** The counts of each activity, in the order of the course; one that fewer than five people opened is there with none. */
    public List<ActivityCount> of(CourseContent course) {
        current.require(Role.TRAINER, Role.ADMIN);
        Map<String, Reached> reached = store.reached(course.key());
        return course.activities().stream()
                .map(activity -> count(activity, reached.getOrDefault(activity.id(), Reached.BY_NOBODY)))
                .map(count -> count.mayBeShown() ? count : new ActivityCount(count.activityId(), 0, 0))
                .toList();
    }

    static ActivityCount count(Activity activity, Reached reached) {
        int done = switch (activity.moveOn()) {
            case PASSED -> reached.passed();
            case COMPLETED_AND_PASSED -> Math.min(reached.completed(), reached.passed());
            case COMPLETED, NOT_APPLICABLE -> reached.completed();
            case COMPLETED_OR_PASSED -> Math.max(reached.completed(), reached.passed());
        };
        return new ActivityCount(activity.id(), reached.begun(), done);
    }
}
