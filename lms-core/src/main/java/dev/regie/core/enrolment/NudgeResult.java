package dev.regie.core.enrolment;

import java.time.Instant;

/** What became of a nudge. */
public sealed interface NudgeResult {

    /** The person sees it on their home from now on. */
    record Sent(NudgeId id) implements NudgeResult {}

    /**
     * This person was asked for this course not long ago, by whomever; nothing was sent.
     *
     * @param again from when on it is possible
     */
    record TooSoon(Instant again) implements NudgeResult {}

    /** The person is not under way in this course; nothing was sent. */
    record NothingToDo() implements NudgeResult {}

    /** The own line is too long; nothing was sent. */
    record LineTooLong(int longest) implements NudgeResult {}
}
