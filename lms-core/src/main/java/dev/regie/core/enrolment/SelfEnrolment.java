package dev.regie.core.enrolment;

import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.ProgressStore;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Whoever is signed in takes a course that is open to everybody, or lets go of it before beginning. */
@ApplicationScoped
@Transactional
public class SelfEnrolment {

    @Inject
    CurrentUser current;

    @Inject
    Catalogue catalogue;

    @Inject
    EnrolmentService service;

    @Inject
    Enrolments enrolments;

    @Inject
    ProgressStore progress;

    @Inject
    ChangeFeed changes;

    /** Enrols the signed-in person on the latest version, without a term. */
    public SelfEnrolResult enrol(CourseKey key) {
        PersonId me = current.require().id();
        Optional<Course> course = catalogue.course(key);
        if (course.isEmpty()) {
            return new SelfEnrolResult.Unknown();
        }
        if (!course.get().selfEnrolment()) {
            return service.active(me, key)
                    .<SelfEnrolResult>map(SelfEnrolResult.Enrolled::new)
                    .orElseGet(SelfEnrolResult.NotYours::new);
        }
        return switch (service.enrol(new NewEnrolment(me, key, null, new Source.SelfChosen(), null))) {
            case EnrolResult.Enrolled(Enrolment enrolment) -> new SelfEnrolResult.Enrolled(enrolment);
            case EnrolResult.AlreadyOpen(Enrolment enrolment) -> new SelfEnrolResult.Enrolled(enrolment);
            case EnrolResult.UnknownCourse() -> new SelfEnrolResult.Unknown();
            case EnrolResult.UnknownPerson() -> new SelfEnrolResult.NotYours();
        };
    }

    /** Takes back what the signed-in person chose, as long as nothing was done in it. */
    public SelfEnrolResult withdraw(EnrolmentId id) {
        PersonId me = current.require().id();
        Optional<EnrolmentEntity> found = enrolments
                .findToChange(id)
                .filter(entity -> entity.toEnrolment().person().equals(me));
        if (found.isEmpty()) {
            return new SelfEnrolResult.Unknown();
        }
        EnrolmentEntity entity = found.get();
        if (entity.state() == Enrolment.State.WITHDRAWN) {
            return new SelfEnrolResult.Withdrawn();
        }
        if (!(entity.toEnrolment().source() instanceof Source.SelfChosen)) {
            return new SelfEnrolResult.NotYours();
        }
        boolean begun = progress.standings(List.of(id)).getOrDefault(id, Standing.NOT_STARTED) != Standing.NOT_STARTED;
        if (begun || !entity.end(Enrolment.State.WITHDRAWN, "")) {
            return new SelfEnrolResult.AlreadyBegun();
        }
        enrolments.flush();
        changes.append(ChangeKind.ENROLMENT_CHANGED, id.toString());
        return new SelfEnrolResult.Withdrawn();
    }
}
