package dev.regie.ui.learner;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Which activity of a course comes next; pure rules. */
public final class CourseSteps {

    private CourseSteps() {}

    /** The first required activity that is open and not done, else the first such optional one; empty when nothing can be done now. */
    public static Optional<Activity> next(Taken taken) {
        return leftToDo(taken)
                .filter(activity -> taken.opening(activity) instanceof Opening.Now)
                .findFirst();
    }

    /** When nothing can be done now: the first day on which something opens that the course waits for. */
    public static Optional<LocalDate> opensNext(Taken taken) {
        if (next(taken).isPresent()) {
            return Optional.empty();
        }
        return leftToDo(taken)
                .filter(Activity::required)
                .flatMap(activity -> taken.opening(activity) instanceof Opening.On(LocalDate day)
                        ? Stream.of(day)
                        : Stream.<LocalDate>empty())
                .min(Comparator.naturalOrder());
    }

    /** Minutes of the required activities that are not done. */
    public static int minutesLeft(Taken taken) {
        return leftToDo(taken)
                .filter(Activity::required)
                .mapToInt(Activity::minutes)
                .sum();
    }

    static boolean isDone(Activity activity, CourseProgress progress) {
        return progress.activity(activity.id()).standing() == Standing.DONE;
    }

    /** What is not done: the required first, then the optional, each in the order of the course. */
    private static Stream<Activity> leftToDo(Taken taken) {
        return taken.version().content().activities().stream()
                .filter(activity -> !isDone(activity, taken.progress()))
                .sorted(Comparator.comparing(activity -> !activity.required()));
    }
}
