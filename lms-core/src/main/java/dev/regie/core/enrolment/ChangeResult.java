package dev.regie.core.enrolment;

/** What became of a change in the life of an enrolment. */
public sealed interface ChangeResult {

    /** The enrolment as it is now. */
    record Changed(Enrolment enrolment) implements ChangeResult {}

    /** The state it is in does not allow this change; nothing was changed. */
    record NotAllowed(Enrolment.State state) implements ChangeResult {}

    /** There is no such enrolment. */
    record UnknownEnrolment() implements ChangeResult {}
}
