package dev.regie.core.assessment;

import java.util.List;

/** What became of the wish to submit. */
public sealed interface SubmitResult {

    /** Submitted now and scored. */
    record Scored(Attempt attempt, Score score) implements SubmitResult {}

    /** It had been submitted before; the score is the one from then. */
    record ScoredBefore(Attempt attempt, Score score) implements SubmitResult {}

    /** Items without a response; nothing was scored. */
    record Unanswered(List<String> items) implements SubmitResult {}

    /** There is no such attempt of this registration. */
    record UnknownAttempt() implements SubmitResult {}
}
