package dev.regie.core.shared;

/** What a row of the change feed is about; its subject is the id of that thing as text. */
public enum ChangeKind {
    /** The subject is the id of a course version. */
    COURSE_PUBLISHED,
    /** The subject is the id of an enrolment that was made, moved to another version or ended. */
    ENROLMENT_CHANGED,
    /** Somebody had the search index built anew, on every node; the subject says nothing. */
    INDEX_REBUILD_ASKED
}
