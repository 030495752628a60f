package dev.regie.core.catalogue;

import java.util.UUID;

/** Names one published version of a course. */
public record CourseVersionId(UUID value) {
    /** The id with that text form. */
    public static CourseVersionId of(String text) {
        return new CourseVersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
