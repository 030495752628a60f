package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.player.launch.Launch;
import org.jspecify.annotations.Nullable;

/**
 * What a launch token leads to.
 *
 * @param enrolment null exactly in preview
 */
record Passage(
        Launch launch,
        CourseVersion course,
        Activity activity,
        @Nullable Enrolment enrolment) {

    /** Seed for the names and the order of answers in a lesson; the same on every device of the learner. */
    AnswerNames names() {
        return new AnswerNames(launch.recorded().map(Object::toString).orElse("preview") + " " + activity.id());
    }
}
