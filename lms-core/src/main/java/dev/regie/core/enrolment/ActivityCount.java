package dev.regie.core.enrolment;

import dev.regie.core.access.DataAccessTable;

/**
 * How far people come with one activity of a course, over all enrolments on it.
 *
 * @param begun how many people opened it
 * @param done how many of them did what it asks
 */
public record ActivityCount(String activityId, int begun, int done) {

    /** Whether enough people opened it for the sum to say nothing about one of them. */
    public boolean mayBeShown() {
        return DataAccessTable.mayShowSumOver(begun);
    }

    /** How many opened it and did not do what it asks, or not yet. */
    public int stuck() {
        return Math.max(0, begun - done);
    }
}
