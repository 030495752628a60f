package dev.regie.core.enrolment;

import dev.regie.core.access.AccessDenied;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.Course;
import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.internal.EnrolmentEntity;
import dev.regie.core.enrolment.internal.Enrolments;
import dev.regie.core.enrolment.internal.Folding;
import dev.regie.core.enrolment.internal.Rights;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.ChangeFeed;
import dev.regie.core.shared.ChangeKind;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Enrols people and leads their enrolments through their life. A person sees and starts own enrolments; an admin (and
 * work of the system) everybody's. Anybody else gets {@code AccessDenied}.
 */
@ApplicationScoped
@Transactional
public class EnrolmentService {

    @Inject
    Enrolments enrolments;

    @Inject
    Folding folding;

    @Inject
    Catalogue catalogue;

    @Inject
    PeopleService people;

    @Inject
    ChangeFeed changes;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /**
     * Enrols a person unless already under way in that course; asking twice changes nothing the second time. A learner can
     * choose for oneself where the course allows it: the latest version and no term.
     */
    public EnrolResult enrol(NewEnrolment wish) {
        return enrolAll(List.of(wish)).getFirst();
    }

    /** Enrols many at once, in a bounded number of queries; the results are in the order of the wishes. */
    public List<EnrolResult> enrolAll(List<NewEnrolment> wishes) {
        wishes.forEach(this::requireMayEnrol);
        enrolments.lock();
        List<PersonId> persons =
                wishes.stream().map(NewEnrolment::person).distinct().toList();
        Map<PersonId, Person> known = people.all(persons);
        Map<Place, Enrolment> open = enrolments.openOf(persons).stream()
                .map(EnrolmentEntity::toEnrolment)
                .collect(Collectors.toMap(Place::of, each -> each, (first, second) -> first, HashMap::new));
        Map<NewEnrolment, Optional<CourseVersion>> versions = new HashMap<>();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<EnrolResult> results = new ArrayList<>();
        List<Enrolment> made = new ArrayList<>();
        for (NewEnrolment wish : wishes) {
            Person person = known.get(wish.person());
            Optional<CourseVersion> version = versions.computeIfAbsent(wish, this::versionFor);
            Place place = new Place(wish.person(), wish.course());
            Enrolment already = open.get(place);
            if (person == null || !person.active()) {
                results.add(new EnrolResult.UnknownPerson());
            } else if (version.isEmpty()) {
                results.add(new EnrolResult.UnknownCourse());
            } else if (already != null) {
                results.add(new EnrolResult.AlreadyOpen(already));
            } else {
                EnrolmentEntity entity = new EnrolmentEntity(wish, version.get().id(), now);
                enrolments.add(entity);
                Enrolment enrolment = entity.toEnrolment();
                open.put(place, enrolment);
                made.add(enrolment);
                results.add(new EnrolResult.Enrolled(enrolment));
            }
        }
        enrolments.flush();
        made.forEach(this::tell);
        return results;
    }

    /** Every enrolment of a person, latest first. */
    public List<Enrolment> of(PersonId person) {
        rights.requireOwnOrAdmin(person);
        return enrolments.of(person).stream().map(EnrolmentEntity::toEnrolment).toList();
    }

    /** The open enrolments of these people, in any course. For admins and the system. */
    public List<Enrolment> open(Collection<PersonId> persons) {
        rights.requireAdmin();
        return enrolments.openOf(persons).stream()
                .map(EnrolmentEntity::toEnrolment)
                .toList();
    }

    /** The completed enrolments of these people, in any course, oldest first. For admins and the system. */
    public List<Enrolment> completed(Collection<PersonId> persons) {
        rights.requireAdmin();
        return enrolments.standingOf(persons).stream()
                .map(EnrolmentEntity::toEnrolment)
                .filter(each -> each.state() == State.COMPLETED)
                .toList();
    }

    /** The open (active or paused) enrolment of a person on a course. */
    public Optional<Enrolment> active(PersonId person, CourseKey course) {
        rights.requireOwnOrAdmin(person);
        return enrolments.open(person, course).map(EnrolmentEntity::toEnrolment);
    }

    /** The open enrolment, else the one completed last: what a person who opens the course is taken to. */
    public Optional<Enrolment> current(PersonId person, CourseKey course) {
        rights.requireOwnOrAdmin(person);
        return enrolments
                .open(person, course)
                .or(() -> enrolments.lastCompleted(person, course))
                .map(EnrolmentEntity::toEnrolment);
    }

    /** One enrolment; to anybody but its person and admins it looks as if there were none. */
    public Optional<Enrolment> find(EnrolmentId id) {
        return enrolments
                .find(id)
                .map(EnrolmentEntity::toEnrolment)
                .filter(enrolment -> rights.isOwn(enrolment.person()) || rights.isAdmin());
    }

    /** Those of the asked enrolments that exist, in a bounded number of queries. For admins and the system. */
    public Map<EnrolmentId, Enrolment> all(Collection<EnrolmentId> ids) {
        rights.requireAdmin();
        return enrolments.all(ids).stream()
                .map(EnrolmentEntity::toEnrolment)
                .collect(Collectors.toMap(Enrolment::id, each -> each));
    }

    /**
     * The enrolment with a registration. It does not ask who is calling: for code that has established the right to
     * this registration by itself, as a launch token does.
     */
    public Optional<Enrolment> byRegistration(UUID registration) {
        return enrolments.byRegistrations(List.of(registration)).stream()
                .findFirst()
                .map(EnrolmentEntity::toEnrolment);
    }

    /** Enrolments, latest first. A query without a person is for admins. */
    public Page<Enrolment> list(EnrolmentQuery query) {
        PersonId person = query.person();
        if (person == null) {
            rights.requireAdmin();
        } else {
            rights.requireOwnOrAdmin(person);
        }
        return enrolments.list(query).map(EnrolmentEntity::toEnrolment);
    }

    /** Interrupts an active enrolment. For admins. */
    public ChangeResult pause(EnrolmentId id) {
        return change(id, EnrolmentEntity::pause);
    }

    /** Takes up a paused enrolment again. For admins. */
    public ChangeResult resume(EnrolmentId id) {
        return change(id, EnrolmentEntity::resume);
    }

    /** Ends an open enrolment before its completion. For admins. */
    public ChangeResult withdraw(EnrolmentId id, String reason) {
        return change(id, entity -> entity.end(State.WITHDRAWN, reason));
    }

    /** Lets a person off the rest of the course. For admins. */
    public ChangeResult waive(EnrolmentId id, String reason) {
        return change(id, entity -> entity.end(State.WAIVED, reason));
    }

    /** Moves an open enrolment to another version of its course; progress is kept by activity id. For admins. */
    public ChangeResult moveTo(EnrolmentId id, CourseVersionId version) {
        rights.requireAdmin();
        folding.holdCursor();
        Optional<CourseKey> course = catalogue.version(version).map(CourseVersion::key);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ChangeResult result = change(
                id,
                entity -> course.filter(entity.toEnrolment().course()::equals).isPresent()
                        && entity.moveTo(version, now));
        if (result instanceof ChangeResult.Changed(Enrolment enrolment)) {
            folding.refoldMoved(List.of(enrolment.id()));
            return new ChangeResult.Changed(enrolments.find(id).orElseThrow().toEnrolment());
        }
        return result;
    }

    private ChangeResult change(EnrolmentId id, Predicate<EnrolmentEntity> change) {
        rights.requireAdmin();
        Optional<EnrolmentEntity> entity = enrolments.findToChange(id);
        if (entity.isEmpty()) {
            return new ChangeResult.UnknownEnrolment();
        }
        if (!change.test(entity.get())) {
            return new ChangeResult.NotAllowed(entity.get().state());
        }
        enrolments.flush();
        Enrolment changed = entity.get().toEnrolment();
        tell(changed);
        return new ChangeResult.Changed(changed);
    }

    private void requireMayEnrol(NewEnrolment wish) {
        boolean choosesLatest =
                wish.source() instanceof Source.SelfChosen && wish.version() == null && wish.due() == null;
        if (!rights.isAdmin() && !(choosesLatest && rights.isOwn(wish.person()) && isOpenToAll(wish.course()))) {
            throw new AccessDenied("enrolling, other than oneself on the latest version of a course that allows it");
        }
    }

    private boolean isOpenToAll(CourseKey course) {
        return catalogue.course(course).filter(Course::selfEnrolment).isPresent();
    }

    private Optional<CourseVersion> versionFor(NewEnrolment wish) {
        CourseVersionId pinned = wish.version();
        return (pinned == null ? catalogue.latest(wish.course()) : catalogue.version(pinned))
                .filter(version -> version.key().equals(wish.course()));
    }

    private void tell(Enrolment enrolment) {
        changes.append(ChangeKind.ENROLMENT_CHANGED, enrolment.id().toString());
    }

    /** Where at most one enrolment can be open. */
    private record Place(PersonId person, CourseKey course) {
        static Place of(Enrolment enrolment) {
            return new Place(enrolment.person(), enrolment.course());
        }
    }
}
