package dev.regie.ui.learner;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;

/** A course as one person takes it: the enrolment, the version it is pinned to, and how far the person is. */
public record Taken(Enrolment enrolment, CourseVersion version, CourseProgress progress) {

    /** Whether there is still something to do in it now. */
    public boolean isUnderWay() {
        return enrolment.state() == Enrolment.State.ACTIVE && progress.standing() != Standing.DONE;
    }

    /** Whether it was brought to its end. */
    public boolean isCompleted() {
        return enrolment.state() == Enrolment.State.COMPLETED || progress.standing() == Standing.DONE;
    }
}
