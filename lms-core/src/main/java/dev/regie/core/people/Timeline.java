package dev.regie.core.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Stretches of time of which at most one holds on any day; pure. */
public record Timeline(List<Period> periods) {
    /** Keeps its own copy. */
    public Timeline {
        periods = List.copyOf(periods);
    }

    /** The timeline of these. */
    public static Timeline of(Collection<Period> periods) {
        return new Timeline(List.copyOf(periods));
    }

    /** Whether one holds on the day. */
    public boolean holdsOn(LocalDate day) {
        return periods.stream().anyMatch(period -> period.holdsOn(day));
    }

    /** The first day of the next one that begins after this day; something without an end cannot begin before it. */
    public Optional<LocalDate> nextAfter(LocalDate day) {
        return periods.stream()
                .filter(period -> !period.isEmpty())
                .map(Period::from)
                .filter(from -> from.isAfter(day))
                .min(LocalDate::compareTo);
    }
}
