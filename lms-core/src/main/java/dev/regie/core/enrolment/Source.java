package dev.regie.core.enrolment;

/** Why a person is enrolled. It never changes during the life of an enrolment. */
public sealed interface Source {

    /** Enrolled together with the other people of a cohort. */
    record FromCohort(CohortId cohort) implements Source {}

    /** Put there by somebody with the right to do so, outside any cohort. */
    record Assigned() implements Source {}

    /** Chosen by the learner. */
    record SelfChosen() implements Source {}
}
