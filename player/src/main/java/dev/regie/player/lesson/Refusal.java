package dev.regie.player.lesson;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why the player does not do what a page asks. */
public sealed interface Refusal {

    /**
     * The activity is not open to this learner now.
     *
     * @param opens the day on which it opens, if that is known
     */
    record NotOpen(@Nullable LocalDate opens) implements Refusal {}

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

    /** The learner is elsewhere in the case by now; {@code story} as it stands. */
    record MovedOn(CaseView story) implements Refusal {}

    /** No attempt is open, or it was submitted on another device. */
    record NoOpenAttempt() implements Refusal {}

    /** Every attempt was used. */
    record NoAttemptsLeft() implements Refusal {}

    /** Items that still need a response before the attempt can be submitted. */
    record Unanswered(List<String> items) implements Refusal {}
}
