package dev.regie.core.enrolment.internal;

import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Enrolment.OnVersion;
import dev.regie.core.enrolment.Enrolment.State;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.LifeCycle;
import dev.regie.core.enrolment.NewEnrolment;
import dev.regie.core.enrolment.Source;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The enrolment aggregate as it is stored; its life is told at {@link Enrolment}, its rules are {@link LifeCycle}. */
@Entity(name = "Enrolment")
@Table(name = "enrolment")
public class EnrolmentEntity {

    private static final short OPEN = 1;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "course_key", nullable = false, updatable = false)
    private String course;

    @Column(name = "course_version_id", nullable = false)
    private UUID courseVersion;

    @Column(name = "registration", nullable = false, updatable = false)
    private UUID registration;

    @Enumerated(EnumType.STRING)
    @Column(name = "source", nullable = false, updatable = false)
    private SourceKind source;

    @Column(name = "cohort_id", updatable = false)
    private @Nullable UUID cohort;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private State state;

    @Column(name = "open_slot")
    private @Nullable Short openSlot;

    @Column(name = "enrolled_at", nullable = false, updatable = false)
    private Instant enrolledAt;

    @Column(name = "completed_at")
    private @Nullable Instant completedAt;

    @Column(name = "due")
    private @Nullable LocalDate due;

    @Column(name = "reason")
    private @Nullable String reason;

    @Convert(converter = HistoryConverter.class)
    @Column(name = "history", nullable = false)
    private List<OnVersion> history;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    /** The kinds of {@link Source}, as stored. */
    public enum SourceKind {
        COHORT,
        ASSIGNED,
        SELF_CHOSEN
    }

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EnrolmentEntity() {}

    /** Begins an enrolment on a version. */
    @SuppressWarnings("NullAway.Init")
    public EnrolmentEntity(NewEnrolment wish, CourseVersionId onVersion, Instant now) {
        id = UUID.randomUUID();
        registration = UUID.randomUUID();
        person = wish.person().id();
        course = wish.course().text();
        courseVersion = onVersion.value();
        due = wish.due();
        enrolledAt = now;
        history = List.of(new OnVersion(onVersion, now));
        switch (wish.source()) {
            case Source.FromCohort(CohortId from) -> {
                source = SourceKind.COHORT;
                cohort = from.value();
            }
            case Source.Assigned() -> source = SourceKind.ASSIGNED;
            case Source.SelfChosen() -> source = SourceKind.SELF_CHOSEN;
        }
        become(State.ACTIVE);
    }

    /** Interrupts it; whether that was allowed. */
    public boolean pause() {
        return LifeCycle.mayPause(state) && become(State.PAUSED);
    }

    /** Takes it up again; whether that was allowed. */
    public boolean resume() {
        return LifeCycle.mayResume(state) && become(State.ACTIVE);
    }

    /** Ends it before its completion; whether that was allowed. */
    public boolean end(State as, String why) {
        if (!LifeCycle.mayEnd(state)) {
            return false;
        }
        reason = why;
        return become(as);
    }

    /** Puts it on another version of its course; whether that was allowed. */
    public boolean moveTo(CourseVersionId other, Instant now) {
        if (!LifeCycle.mayMoveToVersion(state)) {
            return false;
        }
        if (!courseVersion.equals(other.value())) {
            courseVersion = other.value();
            history = Stream.concat(history.stream(), Stream.of(new OnVersion(other, now)))
                    .toList();
        }
        return true;
    }

    /** Follows what was folded; whether the state changed. */
    public boolean follow(Standing standing, Optional<Instant> doneAt, boolean anotherIsOpen) {
        State next = LifeCycle.afterFolding(state, standing, anotherIsOpen);
        if (next == State.COMPLETED && standing == Standing.DONE) {
            completedAt = doneAt.orElse(null);
        }
        if (next == state) {
            return false;
        }
        if (next != State.COMPLETED) {
            completedAt = null;
        }
        return become(next);
    }

    private boolean become(State next) {
        state = next;
        openSlot = next.isOpen() ? OPEN : null;
        return true;
    }

    /** The state it is in. */
    public State state() {
        return state;
    }

    /** The enrolment as others see it. */
    public Enrolment toEnrolment() {
        return new Enrolment(
                new EnrolmentId(id),
                new PersonId(person),
                new CourseKey(course),
                new CourseVersionId(courseVersion),
                registration,
                switch (source) {
                    case COHORT -> new Source.FromCohort(new CohortId(Objects.requireNonNull(cohort)));
                    case ASSIGNED -> new Source.Assigned();
                    case SELF_CHOSEN -> new Source.SelfChosen();
                },
                state,
                enrolledAt,
                completedAt,
                due,
                reason,
                history);
    }
}
