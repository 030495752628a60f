package dev.regie.core.cohort;

import dev.regie.core.catalogue.content.Activity;
import dev.regie.core.cohort.internal.Cohorts;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.EnrolmentId;
import dev.regie.core.enrolment.Opening;
import dev.regie.core.enrolment.PassageDays;
import dev.regie.core.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When the activities of somebody's passage open. It does not ask who is calling: whoever has the enrolment has shown the right to it, and of
 * the cohort only its first day is told.
 */
@ApplicationScoped
public class PassageCalendar {

    @Inject
    Cohorts cohorts;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** The days that count for an enrolment. */
    @Transactional
    public PassageDays days(Enrolment enrolment) {
        LocalDate start = enrolment
                .cohort()
                .flatMap(cohorts::find)
                .map(cohort -> cohort.firstDay())
                .orElse(null);
        return days(enrolment, start);
    }

    /** The days that count for each of several enrolments, in one query. */
    @Transactional
    public Map<EnrolmentId, PassageDays> days(Collection<Enrolment> enrolments) {
        Set<CohortId> ids = enrolments.stream()
                .flatMap(enrolment -> enrolment.cohort().stream())
                .collect(Collectors.toSet());
        Map<CohortId, LocalDate> starts =
                cohorts.all(ids).stream().collect(Collectors.toMap(cohort -> cohort.id(), cohort -> cohort.firstDay()));
        return enrolments.stream()
                .collect(Collectors.toMap(
                        Enrolment::id,
                        enrolment -> days(
                                enrolment, enrolment.cohort().map(starts::get).orElse(null))));
    }

    private PassageDays days(Enrolment enrolment, @Nullable LocalDate start) {
        Instant done = enrolment.completedAt();
        return new PassageDays(day(enrolment.enrolledAt()), start, done == null ? null : day(done));
    }

    /** When an activity opens; for several of one enrolment, ask for the {@link #days} once. */
    @Transactional
    public Opening opening(Enrolment enrolment, Activity activity) {
        return opening(activity, days(enrolment));
    }

    /** When an activity opens to somebody with these days. */
    public Opening opening(Activity activity, PassageDays days) {
        return Opening.of(activity.availability(), days, today());
    }

    /** Today in the organisation's time zone. */
    public LocalDate today() {
        return day(clock.instant());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, settings.timeZone());
    }
}
