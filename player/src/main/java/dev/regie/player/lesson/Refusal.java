package dev.regie.player.lesson;

import java.util.List;

/** Why the player does not do what a page asks. */
public sealed interface Refusal {

    /** The enrolment no longer opens this activity. */
    record NotOpen() implements Refusal {}

    /** No such session of this learner and activity. */
    record UnknownSession() implements Refusal {}

    /** The session has ended; a new one may be opened. */
    record SessionEnded() implements Refusal {}

    /**
     * The request does not fit the activity.
     *
     * @param what in words for whoever reads the network log; repeats no text of the learner
     */
    record DoesNotFit(String what) implements Refusal {}

    /** No attempt is open, or it was submitted on another device. */
    record NoOpenAttempt() implements Refusal {}

    /** Every attempt was used. */
    record NoAttemptsLeft() implements Refusal {}

    /** Items that still need a response before the attempt can be submitted. */
    record Unanswered(List<String> items) implements Refusal {}
}
