package dev.regie.core.enrolment;

/** What became of a learner's own wish to take a course, or to let go of it again. */
public sealed interface SelfEnrolResult {

    /** The learner is in the course now, or was already; asking twice changes nothing. */
    record Enrolled(Enrolment enrolment) implements SelfEnrolResult {}

    /** The learner is no longer in the course; asking twice changes nothing. */
    record Withdrawn() implements SelfEnrolResult {}

    /** The course is one that others enrol on, or the enrolment one that others made. */
    record NotYours() implements SelfEnrolResult {}

    /** There is progress, which withdrawing would take out of sight. */
    record AlreadyBegun() implements SelfEnrolResult {}

    /** There is no such course or enrolment. */
    record Unknown() implements SelfEnrolResult {}
}
