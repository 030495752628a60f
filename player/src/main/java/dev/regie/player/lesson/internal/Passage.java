package dev.regie.player.lesson.internal;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.player.launch.Launch;
import dev.regie.player.launch.LaunchDecision;
import dev.regie.player.launch.LaunchFacts;
import dev.regie.player.launch.LaunchPolicy;
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

    /** Whether the activity is open to this learner now; the enrolment may have changed since the launch. */
    LaunchDecision decision() {
        return enrolment == null
                ? new LaunchDecision.Open(launch.mode())
                : LaunchPolicy.IN_FORCE.decide(new LaunchFacts(enrolment.state(), activity));
    }

    /** Seed for the names and the order of answers in a lesson; the same on every device of the learner. */
    AnswerNames names() {
        return new AnswerNames(launch.recorded().map(Object::toString).orElse("preview") + " " + activity.id());
    }
}
