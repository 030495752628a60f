package dev.regie.core.cohort;

import dev.regie.core.people.Person;
import java.util.List;

/**
 * How the people of a cohort and its rule have grown apart: offered to an admin, never acted upon. By family name.
 *
 * @param joined who fits the rule and is not in the cohort
 * @param left who came in by the rule and fits it no longer
 */
public record CohortOffers(List<Person> joined, List<Person> left) {

    /** Nothing to offer. */
    public static final CohortOffers NONE = new CohortOffers(List.of(), List.of());

    public CohortOffers {
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** Which way somebody went. */
    public enum Kind {
        JOINED,
        LEFT
    }
}
