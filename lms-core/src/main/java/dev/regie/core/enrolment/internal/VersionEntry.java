package dev.regie.core.enrolment.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From when on an enrolment is on a version; a class, since record embeddables are not yet reliable in EclipseLink. */
@Embeddable
public class VersionEntry {

    @Column(name = "since", nullable = false)
    private Instant since;

    @Column(name = "course_version_id", nullable = false)
    private UUID courseVersion;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected VersionEntry() {}

    VersionEntry(Instant since, UUID courseVersion) {
        this.since = since;
        this.courseVersion = courseVersion;
    }

    Instant since() {
        return since;
    }

    UUID courseVersion() {
        return courseVersion;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VersionEntry entry
                && since.equals(entry.since)
                && courseVersion.equals(entry.courseVersion);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, courseVersion);
    }
}
