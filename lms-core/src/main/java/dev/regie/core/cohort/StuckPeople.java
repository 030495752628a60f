package dev.regie.core.cohort;

import dev.regie.core.people.PersonName;
import dev.regie.core.shared.PersonId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Who is stuck: enrolled, not done, and nothing done for some days. A pure rule. Of when somebody was last active it tells the
 * week and no more: a coach needs to know whom to call, not when they worked.
 */
public final class StuckPeople {

    /** How many days without activity, when nothing else is asked. */
    public static final int USUAL_DAYS = 14;

    /** The least and the most days one can ask for; below a week, holidays and part-time days would count as being stuck. */
    public static final int LEAST_DAYS = 7;

    /** See {@link #LEAST_DAYS}. */
    public static final int MOST_DAYS = 180;

    private StuckPeople() {}

    /**
     * What the rule looks at.
     *
     * @param open whether any course of the cohort is open for them
     * @param lastActivity the day of the latest thing that counts for progress, else that of enrolling
     */
    public record Facts(PersonId person, PersonName name, boolean open, LocalDate lastActivity) {}

    /**
     * Somebody who is stuck.
     *
     * @param since the Monday of the week in which there was activity last
     */
    public record Stuck(PersonId person, PersonName name, LocalDate since) {}

    /** Those who are stuck, longest first, then by family name; nobody before the cohort has run for so many days. */
    public static List<Stuck> of(Collection<Facts> people, LocalDate start, LocalDate today, int days) {
        LocalDate cutoff = today.minusDays(within(days));
        return people.stream()
                .filter(Facts::open)
                .filter(each -> !later(each.lastActivity(), start).isAfter(cutoff))
                .map(each -> new Stuck(each.person(), each.name(), week(later(each.lastActivity(), start))))
                .sorted(Comparator.comparing(Stuck::since).thenComparing(Stuck::name, PersonName.BY_FAMILY))
                .toList();
    }

    /** The number of days held within what one can ask for. */
    public static int within(int days) {
        return Math.clamp(days, LEAST_DAYS, MOST_DAYS);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate week(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
