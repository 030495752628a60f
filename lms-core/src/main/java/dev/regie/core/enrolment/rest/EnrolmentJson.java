package dev.regie.core.enrolment.rest;

import dev.regie.core.access.api.Words;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.CourseProgress;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as the API shows it: neither scores nor times of work.
 *
 * @param source {@code cohort}, {@code assigned} or {@code self-chosen}
 * @param cohort the cohort it comes from, for source {@code cohort}
 * @param state {@code active}, {@code paused}, {@code completed}, {@code withdrawn} or {@code waived}
 * @param standing {@code not-started}, {@code busy} or {@code done}
 * @param done how many required activities are done
 * @param of how many activities are required
 */
public record EnrolmentJson(
        UUID id,
        UUID person,
        String course,
        UUID version,
        UUID registration,
        String source,
        @Nullable UUID cohort,
        String state,
        String standing,
        int done,
        int of,
        Instant enrolledAt,
        @Nullable LocalDate due) {

    static EnrolmentJson of(Enrolment enrolment, CourseProgress progress) {
        return new EnrolmentJson(
                enrolment.id().value(),
                enrolment.person().id(),
                enrolment.course().text(),
                enrolment.version().value(),
                enrolment.registration(),
                switch (enrolment.source()) {
                    case Source.FromCohort _ -> "cohort";
                    case Source.Assigned _ -> "assigned";
                    case Source.SelfChosen _ -> "self-chosen";
                },
                enrolment.cohort().map(CohortId::value).orElse(null),
                Words.of(enrolment.state()),
                Words.of(progress.standing()),
                progress.done(),
                progress.of(),
                enrolment.enrolledAt(),
                enrolment.due());
    }
}
