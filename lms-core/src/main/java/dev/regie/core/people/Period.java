package dev.regie.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some days on end.
 *
 * @param from the first day
 * @param until the first day after it; null while it lasts
 */
public record Period(LocalDate from, @Nullable LocalDate until) {
    /** Whether the day is one of them. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether some day is in both. */
    public boolean overlaps(Period other) {
        return (until == null || other.from.isBefore(until)) && (other.until == null || from.isBefore(other.until));
    }

    /** Whether all days from the first on, up to another that is not among them, are in it; null for days without end. */
    public boolean covers(LocalDate first, @Nullable LocalDate end) {
        return holdsOn(first) && (until == null || (end != null && !end.isAfter(until)));
    }

    /** Whether there is no day in it: it ended before it began to hold. */
    public boolean isEmpty() {
        return until != null && !from.isBefore(until);
    }
}
