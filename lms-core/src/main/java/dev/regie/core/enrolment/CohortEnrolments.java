package dev.regie.core.enrolment;

import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.Folding;
import dev.regie.core.enrolment.internal.Rights;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What a cohort does with the enrolments of many at once. For admins and the system. */
@ApplicationScoped
@Transactional
public class CohortEnrolments {

    @Inject
    Enrolments enrolments;

    @Inject
    Folding folding;

    @Inject
    Catalogue catalogue;

    @Inject
    ChangeFeed changes;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * Keeps everybody else from enrolling until the caller's transaction ends, so that what it finds out first still holds
     * when it enrols. For admins and the system.
     */
    public void holdEnrolling() {
        rights.requireAdmin();
        enrolments.lock();
    }

    /**
     * Keeps folding, and with it completing, from going on until the caller's transaction ends; to be called before anything else is
     * locked. For admins and the system.
     */
    public void holdFolding() {
        rights.requireAdmin();
        folding.holdCursor();
    }

    /** Ends those of the given enrolments that are open and come from this cohort. For admins. */
    public void withdrawAll(Collection<EnrolmentId> ids, CohortId cohort, String reason) {
        rights.requireAdmin();
        withdraw(enrolments.all(ids), cohort, reason);
    }

    /** Ends whatever this cohort enrolled people on and is still open. For admins. */
    public void withdrawAllOf(CohortId cohort, String reason) {
        rights.requireAdmin();
        withdraw(enrolments.openOf(cohort), cohort, reason);
    }

    private void withdraw(Collection<EnrolmentEntity> all, CohortId cohort, String reason) {
        List<EnrolmentEntity> ended = all.stream()
                .filter(entity -> entity.toEnrolment().cohort().equals(Optional.of(cohort)))
                .filter(entity -> entity.end(State.WITHDRAWN, reason))
                .toList();
        enrolments.flush();
        ended.forEach(entity -> tell(entity.toEnrolment()));
    }

    /** Gives whatever this cohort enrolled people on and is still open another term. For admins. */
    public void changeTerm(CohortId cohort, LocalDate due) {
        rights.requireAdmin();
        enrolments.changeTerm(cohort, due);
    }

    /**
     * Moves open enrolments on a course to another version of it, all of them or, if one of them can no longer be moved, none. The
     * caller holds folding. For admins.
     *
     * @throws IllegalStateException if one of them is not open or is on another course
     */
    public void moveAll(Collection<EnrolmentId> ids, CourseVersionId version) {
        rights.requireAdmin();
        CourseKey course = catalogue.version(version).map(CourseVersion::key).orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<EnrolmentEntity> entities = enrolments.all(ids);
        for (EnrolmentEntity entity : entities) {
            if (!entity.toEnrolment().course().equals(course) || !entity.moveTo(version, now)) {
                throw new IllegalStateException("Cannot be moved: " + entity.toEnrolment());
            }
        }
        enrolments.flush();
        entities.forEach(entity -> tell(entity.toEnrolment()));
        folding.refoldMoved(ids);
    }

    private void tell(Enrolment enrolment) {
        changes.append(ChangeKind.ENROLMENT_CHANGED, enrolment.id().toString());
    }
}
