package dev.regie.core.cohort;

/** What became of taking a cohort to a newer version. */
public sealed interface MoveResult {

    /** It is done, for so many people. */
    record Moved(int people) implements MoveResult {}

    /** Something is no longer as it was foretold; nothing was changed. */
    record ChangedSince(MovePreview now) implements MoveResult {}

    /** There is no such cohort, or the version is not a later one of a course of it; nothing was changed. */
    record NotPossible() implements MoveResult {}
}
