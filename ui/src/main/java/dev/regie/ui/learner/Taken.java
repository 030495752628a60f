package dev.regie.ui.learner;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.enrolment.Standing;
import java.time.LocalDate;

/** A course as one person takes it: the enrolment, the version it is pinned to, how far the person is, and the days that count for it. */
public record Taken(
        Enrolment enrolment, CourseVersion version, CourseProgress progress, PassageDays days, LocalDate today) {

    /** When an activity of it opens to this person. */
    public Opening opening(Activity activity) {
        return Opening.of(activity.availability(), days, today);
    }

    /** Whether there is still something to do in it now. */
    public boolean isUnderWay() {
        return enrolment.state() == Enrolment.State.ACTIVE && progress.standing() != Standing.DONE;
    }

    /** Whether it was brought to its end. */
    public boolean isCompleted() {
        return enrolment.state() == Enrolment.State.COMPLETED || progress.standing() == Standing.DONE;
    }
}
