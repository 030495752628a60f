package dev.regie.core.cohort;

/** What happens to the open enrolments that a cohort made for somebody who is taken out of it. */
public enum RemoveChoice {
    /** They go on by themselves, with the term they had. */
    KEEP,
    /** They end; what was done stays on record. */
    WITHDRAW
}
