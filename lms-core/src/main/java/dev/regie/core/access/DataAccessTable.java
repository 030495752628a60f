package dev.regie.core.access;

import static dev.regie.core.access.Sight.AGGREGATES;
import static dev.regie.core.access.Sight.NAMED;
import static dev.regie.core.access.Sight.NOTHING;
import static dev.regie.core.access.Sight.PSEUDONYMOUS;

import dev.regie.core.shared.PersonId;

/**
 * Which role sees how much of somebody else's data. People always see their own, except an {@link DataClass#ANONYMOUS} answer, which
 * cannot be found again. A role adds to another; nobody sees more of a person for being asked twice.
 */
public final class DataAccessTable {
    /** The smallest group over which anything but progress may be summed. */
    public static final int SMALLEST_GROUP = 5;

    private DataAccessTable() {}

    /**
     * How much a person in this role sees. A manager sees the people of their own teams, a trainer those of the cohorts they
     * facilitate; that these are theirs is for the row-level rules to check.
     */
    public static Sight sight(DataClass data, Role role) {
        return switch (data) {
            case PRIVATE -> NOTHING;
            case ANONYMOUS -> role == Role.LEARNER ? NOTHING : AGGREGATES;
            case CONFIDENTIAL ->
                switch (role) {
                    case LEARNER, MANAGER -> NOTHING;
                    case TRAINER -> AGGREGATES;
                    case ADMIN -> PSEUDONYMOUS;
                };
            case PROGRESS -> role == Role.LEARNER ? NOTHING : NAMED;
            case PUBLISHED -> Sight.PUBLIC;
        };
    }

    /** Whether a sum over so many people may be shown. */
    public static boolean mayShowSumOver(int people) {
        return people >= SMALLEST_GROUP;
    }

    /** Whether the caller asks for their own data. */
    public static boolean isOwn(SignedInPerson caller, PersonId owner) {
        return caller.id().equals(owner);
    }
}
