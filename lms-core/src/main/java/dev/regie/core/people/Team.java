package dev.regie.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A team, department or the whole organisation: teams form a tree. Never deleted, since memberships of the past name it.
 *
 * @param parent the team it is part of; none for a top one
 * @param closedOn the first day on which it is no more; null for an open one
 * @param version hand it back with a change
 */
public record Team(
        TeamId id,
        String name,
        @Nullable TeamId parent,
        @Nullable LocalDate closedOn,
        long version) {
    /** Whether it has not been closed. */
    public boolean isOpen() {
        return closedOn == null;
    }
}
