package dev.regie.core.enrolment;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Enrols people and leads their enrolments through their life. A person sees and starts own enrolments; an admin (and
 * work of the system) everybody's. Anybody else gets {@code AccessDenied}.
 */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    /** Enrols a person unless already under way in that course; asking twice changes nothing the second time. */
    public EnrolResult enrol(NewEnrolment wish) {
        return enrolAll(List.of(wish)).getFirst();
    }

    /** Enrols many at once; the results are in the order of the wishes. */
    public List<EnrolResult> enrolAll(List<NewEnrolment> wishes) {
        throw new UnsupportedOperationException();
    }

    /** Every enrolment of a person, latest first. */
    public List<Enrolment> of(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** The open (active or paused) enrolment of a person on a course. */
    public Optional<Enrolment> active(PersonId person, CourseKey course) {
        throw new UnsupportedOperationException();
    }

    /** The open enrolment, else the one completed last: what a person who opens the course is taken to. */
    public Optional<Enrolment> current(PersonId person, CourseKey course) {
        throw new UnsupportedOperationException();
    }

    public Optional<Enrolment> find(EnrolmentId id) {
        throw new UnsupportedOperationException();
    }

    /** Those of the asked enrolments that exist, in a bounded number of queries. For admins and the system. */
    public Map<EnrolmentId, Enrolment> all(Collection<EnrolmentId> ids) {
        throw new UnsupportedOperationException();
    }

    /**
     * The enrolment with a registration. It does not ask who is calling: for code that has established the right to
     * this registration by itself, as a launch token does.
     */
    public Optional<Enrolment> byRegistration(UUID registration) {
        throw new UnsupportedOperationException();
    }

    /** Enrolments, latest first. A query without a person is for admins. */
    public Page<Enrolment> list(EnrolmentQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Interrupts an active enrolment. For admins. */
    public ChangeResult pause(EnrolmentId id) {
        throw new UnsupportedOperationException();
    }

    /** Takes up a paused enrolment again. For admins. */
    public ChangeResult resume(EnrolmentId id) {
        throw new UnsupportedOperationException();
    }

    /** Ends an open enrolment before its completion. For admins. */
    public ChangeResult withdraw(EnrolmentId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Lets a person off the rest of the course. For admins. */
    public ChangeResult waive(EnrolmentId id, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Moves an open enrolment to another version of its course; progress is kept by activity id. For admins. */
    public ChangeResult moveTo(EnrolmentId id, CourseVersionId version) {
        throw new UnsupportedOperationException();
    }
}
