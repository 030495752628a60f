package dev.regie.player.lesson;

/** What a page gets: what it asked for, or why not. */
public sealed interface Reply<T> {

    /** What was asked for. */
    record Given<T>(T value) implements Reply<T> {}

    /** Why not; nothing was changed. */
    record Refused<T>(Refusal refusal) implements Reply<T> {}
}
