package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.CourseVersion;
import dev.regie.core.catalogue.CourseVersionId;
import dev.regie.core.catalogue.Publication;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.shared.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a course version: written once, read into a {@link CourseVersion} that is kept in memory. */
@Entity
@Table(name = "course_version")
public class CourseVersionEntity {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "course_key")
    private String courseKey = "";

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private Publication publication = Publication.SUBSTANTIVE;

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Convert(converter = JsonColumn.class)
    private String content = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    protected CourseVersionEntity() {}

    CourseVersionEntity(CourseVersion version) {
        id = version.id().value();
        courseKey = version.key().text();
        number = version.number();
        publication = version.publication();
        publishedAt = version.publishedAt();
        content = CourseJson.write(version.content());
        contentHash = version.contentHash();
    }

    CourseVersion version() {
        return new CourseVersion(
                new CourseVersionId(id),
                new CourseKey(courseKey),
                number,
                publication,
                publishedAt,
                CourseJson.readCourse(content),
                contentHash);
    }
}
