package dev.regie.player.launch;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;

/** What became of the wish to open an activity. */
public sealed interface LaunchResult {

    /**
     * It opens.
     *
     * @param token 256 random bits as text; kept nowhere but in the page
     */
    record Launched(String token, CourseVersion course, Activity activity) implements LaunchResult {
        @Override
        public String toString() {
            return "Launched[" + course.key() + " " + activity.id() + "]";
        }
    }

    /** It stays closed. */
    record Refused(LaunchDecision.Closed why) implements LaunchResult {

        Refused(LaunchDecision.Reason reason) {
            this(new LaunchDecision.Closed(reason));
        }
    }
}
