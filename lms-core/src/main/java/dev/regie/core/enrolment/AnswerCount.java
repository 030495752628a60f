package dev.regie.core.enrolment;

import dev.regie.core.access.DataAccessTable;

/**
 * What came of one question or item, over everybody who answered it, each counted once.
 *
 * @param itemId unique in its activity
 * @param answered how many people answered it
 * @param judged of how many of them a program could tell whether they were right
 * @param first how many were right the first time
 * @param later how many were wrong the first time and right at a later go
 */
public record AnswerCount(String itemId, int answered, int judged, int first, int later) {

    /** Whether enough people answered it for the sums to say nothing about one of them. */
    public boolean mayBeShown() {
        return DataAccessTable.mayShowSumOver(answered);
    }

    /** How many were wrong the first time, whatever came later. */
    public int wrongFirst() {
        return judged - first;
    }

    /** How many have not been right so far. */
    public int never() {
        return judged - first - later;
    }

    /** What there is of it to show when too few answered. */
    AnswerCount withheld() {
        return new AnswerCount(itemId, 0, 0, 0, 0);
    }
}
