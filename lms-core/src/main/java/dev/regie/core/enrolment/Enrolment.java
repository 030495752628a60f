package dev.regie.core.enrolment;

import dev.regie.core.catalogue.ActivityIris;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One passage of one person through one course, as everybody outside this package sees it.
 *
 * <p>Its life: it begins {@code ACTIVE}. It may be {@code PAUSED} and resumed. It ends {@code COMPLETED} when the folded
 * progress satisfies the course version's rule, {@code WITHDRAWN}, or {@code WAIVED} with a reason. Active and paused
 * enrolments are <em>open</em>; a person has at most one open enrolment per course and any number of ended ones. Voiding
 * the statements that carried a completion makes a completed enrolment active again, unless a later one has taken its
 * place, in which case it becomes withdrawn. The registration is its own, is never reused and never changes; the version
 * may be replaced by a later one while it is open, and the history says when.
 *
 * @param registration the xAPI registration of every statement of this passage
 * @param completedAt when what completed it happened; null unless it is {@code COMPLETED}
 * @param due the last day of the term in the organisation's time zone, if there is one
 * @param reason why it was withdrawn or waived, in words of whoever did so
 * @param history the versions this passage was on, oldest first; the last is {@code version}
 */
public record Enrolment(
        EnrolmentId id,
        PersonId person,
        CourseKey course,
        CourseVersionId version,
        UUID registration,
        Source source,
        State state,
        Instant enrolledAt,
        @Nullable Instant completedAt,
        @Nullable LocalDate due,
        @Nullable String reason,
        List<OnVersion> history) {

    public Enrolment {
        history = List.copyOf(history);
    }

    /** Where an enrolment stands in its life. */
    public enum State {
        ACTIVE,
        PAUSED,
        COMPLETED,
        WITHDRAWN,
        WAIVED;

        /** Whether the passage is still under way: at most one such per person and course. */
        public boolean isOpen() {
            return this == ACTIVE || this == PAUSED;
        }
    }

    /** From when on the passage is on a version of the course. */
    public record OnVersion(CourseVersionId version, Instant since) {}

    /** The cohort this enrolment comes from, if any. */
    public Optional<CohortId> cohort() {
        return source instanceof Source.FromCohort(CohortId cohort) ? Optional.of(cohort) : Optional.empty();
    }

    /** IRIs of what this passage is part of: its cohort, if any. They group its statements. */
    public List<String> partOf() {
        return cohort().stream()
                .map(cohort -> ActivityIris.cohort(cohort.toString()))
                .toList();
    }
}
