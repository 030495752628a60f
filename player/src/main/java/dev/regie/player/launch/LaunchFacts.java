package dev.regie.player.launch;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Opening;
import org.jspecify.annotations.Nullable;

/**
 * What the decision to open an activity rests on.
 *
 * @param enrolment the learner's state in the course; null if never enrolled
 * @param activity the activity in the enrolment's course version; null if it has none of that id
 * @param opening from when on the activity is there for this learner
 * @param done whether the learner has done it already
 */
public record LaunchFacts(
        Enrolment.@Nullable State enrolment, @Nullable Activity activity, Opening opening, boolean done) {

    /** The facts when there is no enrolment, or no such activity in it. */
    static LaunchFacts without(Enrolment.@Nullable State enrolment) {
        return new LaunchFacts(enrolment, null, new Opening.Now(), false);
    }
}
