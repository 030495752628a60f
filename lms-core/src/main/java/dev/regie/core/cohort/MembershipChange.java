package dev.regie.core.cohort;

import dev.regie.core.shared.PersonId;
import java.util.Set;

/** What became of letting people into a cohort or taking them out. */
public sealed interface MembershipChange {

    /** They are in it now; whoever was in it already is passed over. */
    record Added(Joined joined) implements MembershipChange {}

    /** These were in it and are no longer. */
    record Removed(Set<PersonId> people) implements MembershipChange {

        public Removed {
            people = Set.copyOf(people);
        }
    }

    /** Somebody of them is not there or is no longer active; nothing was changed. */
    record UnknownPeople(Set<PersonId> people) implements MembershipChange {

        public UnknownPeople {
            people = Set.copyOf(people);
        }
    }

    /** A closed cohort takes nobody in. */
    record Closed() implements MembershipChange {}

    /** There is no such cohort. */
    record UnknownCohort() implements MembershipChange {}
}
