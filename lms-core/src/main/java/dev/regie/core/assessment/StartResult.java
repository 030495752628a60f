package dev.regie.core.assessment;

/** What became of the wish to begin or go on with an attempt. */
public sealed interface StartResult {

    /** The open attempt: a new one, or the one begun before. */
    record Open(Attempt attempt) implements StartResult {}

    /** All attempts that the assessment allows were submitted. */
    record NoneLeft(int allowed) implements StartResult {}
}
