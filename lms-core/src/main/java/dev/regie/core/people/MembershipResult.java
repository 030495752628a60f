package dev.regie.core.people;

import java.time.LocalDate;

/** How changing a membership or the manager of a team ended. */
public sealed interface MembershipResult {
    /** It holds. */
    record Stored() implements MembershipResult {}

    /** It was so already on that day; nothing changed. */
    record AlreadySo() implements MembershipResult {}

    /** Something later is already laid down, from this day on; end that first. */
    record LaterOneExists(LocalDate from) implements MembershipResult {}

    /** A deputy must be somebody other than the manager. */
    record DeputyIsManager() implements MembershipResult {}

    /** The days end before they begin. */
    record EndBeforeStart() implements MembershipResult {}

    /** The team has been closed. */
    record TeamClosed() implements MembershipResult {}

    /** It began already, so that it cannot be called off any more. */
    record BegunAlready() implements MembershipResult {}

    /** The person is not in that team on that day. */
    record NotAMember() implements MembershipResult {}

    /** There is no such team or person. */
    record Unknown() implements MembershipResult {}
}
