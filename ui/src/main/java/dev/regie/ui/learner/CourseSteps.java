package dev.regie.ui.learner;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.catalogue.content.CourseContent;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Standing;
import java.util.Optional;
import java.util.stream.Stream;

/** Which activity of a course comes next; pure rules. */
public final class CourseSteps {

    private CourseSteps() {}

    /** The first required activity that is not done, else the first optional one; empty when everything is done. */
    public static Optional<Activity> next(CourseContent content, CourseProgress progress) {
        return Stream.concat(
                        content.activities().stream().filter(Activity::required),
                        content.activities().stream().filter(activity -> !activity.required()))
                .filter(activity -> !isDone(activity, progress))
                .findFirst();
    }

    /** Minutes of the required activities that are not done. */
    public static int minutesLeft(CourseContent content, CourseProgress progress) {
        return content.activities().stream()
                .filter(Activity::required)
                .filter(activity -> !isDone(activity, progress))
                .mapToInt(Activity::minutes)
                .sum();
    }

    static boolean isDone(Activity activity, CourseProgress progress) {
        return progress.activity(activity.id()).standing() == Standing.DONE;
    }
}
