package dev.regie.core.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * The progress that was folded from statements. A learner sees own progress, an admin (and work of the system)
 * everybody's; a manager gets {@link TeamProgress} instead.
 */
@ApplicationScoped
public class ProgressService {

    /** The progress of an enrolment; nothing started if there is no such enrolment. */
    public CourseProgress of(EnrolmentId enrolment) {
        throw new UnsupportedOperationException();
    }

    /** The progress of several enrolments, in a bounded number of queries. */
    public Map<EnrolmentId, CourseProgress> of(Collection<EnrolmentId> enrolments) {
        throw new UnsupportedOperationException();
    }

    /**
     * The progress behind a registration. It does not ask who is calling: for code that has established the right to
     * this registration by itself, as a launch token does.
     */
    public CourseProgress ofRegistration(UUID registration) {
        throw new UnsupportedOperationException();
    }

    /** How far the given enrolments are, and nothing more. For admins and the system. */
    public Map<EnrolmentId, Standing> standings(Collection<EnrolmentId> enrolments) {
        throw new UnsupportedOperationException();
    }

    /**
     * Waits until every statement stored so far for this registration is folded in.
     *
     * @param max how long to wait; more than a second counts as a second
     * @return whether folding has caught up
     */
    public boolean awaitFolded(UUID registration, Duration max) {
        throw new UnsupportedOperationException();
    }

    /** Folds one enrolment's statements again from scratch, as if nothing had been kept. For admins and the system. */
    public CourseProgress rebuild(EnrolmentId enrolment) {
        throw new UnsupportedOperationException();
    }

    /** Folds every enrolment again from scratch; returns how many. For admins and the system. */
    public int rebuildAll() {
        throw new UnsupportedOperationException();
    }
}
