package dev.regie.core.cohort.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A pinned version in a cohort; a class, since record embeddables are not yet reliable in EclipseLink. */
@Embeddable
public class CourseEntry {

    @Column(name = "course_number", nullable = false)
    private int number;

    @Column(name = "course_key", nullable = false)
    private String course;

    @Column(name = "course_version_id", nullable = false)
    private UUID courseVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected CourseEntry() {}

    CourseEntry(int number, String course, UUID courseVersion) {
        this.number = number;
        this.course = course;
        this.courseVersion = courseVersion;
    }

    int number() {
        return number;
    }

    String course() {
        return course;
    }

    UUID courseVersion() {
        return courseVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CourseEntry entry
                && number == entry.number
                && course.equals(entry.course)
                && courseVersion.equals(entry.courseVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(number, course, courseVersion);
    }
}
