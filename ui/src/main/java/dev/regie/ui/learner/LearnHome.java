package dev.regie.ui.learner;

import dev.regie.core.enrolment.Enrolment;
import dev.regie.core.enrolment.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the learner's home shows: one course to go on with and everything else, quieter.
 *
 * @param current the course with the next step
 * @param dueSoon what is due within a week or overdue, soonest first
 * @param dueLater what else is due after that, soonest first
 * @param others the other courses under way
 * @param paused courses that somebody has put on hold
 * @param done courses completed, latest first: those of the last ninety days, or all of them once nothing is under way
 */
public record LearnHome(
        Optional<Taken> current,
        List<Taken> dueSoon,
        List<Taken> dueLater,
        List<Taken> others,
        List<Taken> paused,
        List<Taken> done) {

    private static final int DUE_SOON_DAYS = 7;
    private static final int RECENT_DAYS = 90;

    /** Soonest due first; without a date last; then what was begun, then what was given latest. */
    static final Comparator<Taken> BY_URGENCY = Comparator.<Taken, LocalDate>comparing(
                    taken -> Optional.ofNullable(taken.enrolment().due()).orElse(LocalDate.MAX))
            .thenComparingInt(taken -> taken.progress().standing() == Standing.BUSY ? 0 : 1)
            .thenComparing(taken -> taken.enrolment().enrolledAt(), Comparator.reverseOrder());

    /** Sorts a person's courses on a day. */
    public static LearnHome of(List<Taken> all, LocalDate today, ZoneId zone) {
        List<Taken> underWay =
                all.stream().filter(Taken::isUnderWay).sorted(BY_URGENCY).toList();
        Instant recent = today.minusDays(RECENT_DAYS).atStartOfDay(zone).toInstant();
        return new LearnHome(
                underWay.stream().findFirst(),
                underWay.stream().filter(taken -> isDueSoon(taken, today)).toList(),
                underWay.stream()
                        .skip(1)
                        .filter(taken -> taken.enrolment().due() != null && !isDueSoon(taken, today))
                        .toList(),
                underWay.stream().skip(1).toList(),
                all.stream()
                        .filter(taken -> taken.enrolment().state() == Enrolment.State.PAUSED)
                        .toList(),
                all.stream()
                        .filter(Taken::isCompleted)
                        .filter(taken ->
                                underWay.isEmpty() || completedAt(taken).isAfter(recent))
                        .sorted(Comparator.comparing(LearnHome::completedAt).reversed())
                        .toList());
    }

    private static boolean isDueSoon(Taken taken, LocalDate today) {
        LocalDate due = taken.enrolment().due();
        return due != null && !due.isAfter(today.plusDays(DUE_SOON_DAYS));
    }

    private static Instant completedAt(Taken taken) {
        return taken.progress().completedAt().orElse(taken.enrolment().enrolledAt());
    }
}
