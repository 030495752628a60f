package dev.regie.core.cohort;

import dev.regie.core.people.PersonName;
import java.util.List;

/**
 * What making a cohort (or letting people into it) would do, without doing it.
 *
 * @param people how many would come in
 * @param names the first of them by family name, {@value #NAMES} at most
 * @param underWay how many are already under way in one of the courses
 * @param completed how many completed one of the courses before
 */
public record CohortForecast(int people, List<PersonName> names, int underWay, int completed) {

    /** So many names are handed out. */
    public static final int NAMES = 24;

    public CohortForecast {
        names = List.copyOf(names);
    }
}
