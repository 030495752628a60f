package dev.regie.core.enrolment;

/** What became of a wish to enrol. */
public sealed interface EnrolResult {

    /** A new enrolment was made. */
    record Enrolled(Enrolment enrolment) implements EnrolResult {}

    /** The person was already under way in this course; nothing was changed. */
    record AlreadyOpen(Enrolment enrolment) implements EnrolResult {}

    /** There is no such person, or the person is no longer active. */
    record UnknownPerson() implements EnrolResult {}

    /** There is no such course, no published version of it, or the version is of another course. */
    record UnknownCourse() implements EnrolResult {}
}
