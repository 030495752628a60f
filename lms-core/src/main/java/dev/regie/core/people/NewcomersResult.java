package dev.regie.core.people;

import dev.regie.core.shared.PersonId;
import java.util.List;

/** How adding several people ended. */
public sealed interface NewcomersResult {
    /** All of them, in the order in which they were given. */
    record Added(List<PersonId> people) implements NewcomersResult {
        /** Keeps its own copy. */
        public Added {
            people = List.copyOf(people);
        }
    }

    /**
     * One of them cannot be added; the caller undoes the rest with the transaction.
     *
     * @param index which, counted from 0
     * @param reason a {@link PersonResult} or a {@link MembershipResult}
     */
    record Refused(int index, Object reason) implements NewcomersResult {}
}
