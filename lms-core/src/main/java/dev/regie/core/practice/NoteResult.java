package dev.regie.core.practice;

/** What became of a note that was to be kept. */
public sealed interface NoteResult {

    /** The note as it is kept now. */
    record Kept(JournalItem.Note note) implements NoteResult {}

    /** There is nothing in it, and so there is no note any more. */
    record Empty() implements NoteResult {}

    /**
     * It was changed on another screen meanwhile; nothing was changed now.
     *
     * @param there as it stands there
     */
    record ChangedMeanwhile(JournalItem.Note there) implements NoteResult {}

    /** It is too long; nothing was changed. */
    record TooLong(int longest) implements NoteResult {}
}
