package dev.regie.core.catalogue.internal;

import dev.regie.core.catalogue.ProgrammeVersion;
import dev.regie.core.catalogue.ProgrammeVersionId;
import dev.regie.core.catalogue.content.CourseJson;
import dev.regie.core.catalogue.content.ProgrammeKey;
import dev.regie.core.shared.JsonColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of a programme version: written once. */
@Entity
@Table(name = "programme_version")
public class ProgrammeVersionEntity {
    @Id
    private UUID id = new UUID(0, 0);

    @Column(name = "programme_key")
    private String programmeKey = "";

    @Column(name = "version_number")
    private int number;

    @Column(name = "published_at")
    private Instant publishedAt = Instant.EPOCH;

    @Convert(converter = JsonColumn.class)
    private String content = "";

    @Column(name = "content_hash")
    private String contentHash = "";

    protected ProgrammeVersionEntity() {}

    ProgrammeVersionEntity(ProgrammeVersion version) {
        id = version.id().value();
        programmeKey = version.key().text();
        number = version.number();
        publishedAt = version.publishedAt();
        content = CourseJson.write(version.content());
        contentHash = version.contentHash();
    }

    ProgrammeVersion version() {
        return new ProgrammeVersion(
                new ProgrammeVersionId(id),
                new ProgrammeKey(programmeKey),
                number,
                publishedAt,
                CourseJson.readProgramme(content),
                contentHash);
    }
}
