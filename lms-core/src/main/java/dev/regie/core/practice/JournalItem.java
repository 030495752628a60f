package dev.regie.core.practice;

import java.time.Instant;
import java.util.UUID;

/** One thing in a person's journal. */
public sealed interface JournalItem {

    UUID id();

    Instant writtenAt();

    /**
     * Written apart from any course.
     *
     * @param version hand it back with a change, so that two screens cannot overwrite each other
     */
    record Note(UUID id, String text, Instant begunAt, Instant writtenAt, long version) implements JournalItem {
        @Override
        public String toString() {
            return "Note[" + id + "]";
        }
    }

    /** Written where a block of a course asked for it. */
    record FromLesson(UUID id, JournalPlace place, String block, String text, Instant writtenAt)
            implements JournalItem {
        @Override
        public String toString() {
            return "FromLesson[" + id + "]";
        }
    }

    /** What the person means to do, as chosen at a block of a course. */
    record Resolved(UUID id, JournalPlace place, String block, Commitment commitment, Instant writtenAt)
            implements JournalItem {}
}
