package dev.regie.core.cohort;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an admin can change of a cohort in one go; its people and versions are changed by acts of their own.
 *
 * @param rule for later offers alone: nobody joins or leaves by it
 * @param version that of the cohort the change was made from
 */
public record CohortEdit(
        String name, LocalDate start, LocalDate end, CohortRule rule, Set<Guide> guides, long version) {

    public CohortEdit {
        guides = Set.copyOf(guides);
    }
}
