package dev.regie.core.access.internal;

import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditKind;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry of the audit log as it is kept. */
@Entity
@Table(name = "audit_entry")
public class StoredAuditEntry {
    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AuditKind kind;

    @Column(name = "by_person")
    private @Nullable UUID byPerson;

    @Column(name = "by_client")
    private @Nullable String byClient;

    @Column(name = "about_person")
    private @Nullable UUID aboutPerson;

    @Column(name = "detail")
    private String detail;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredAuditEntry() {}

    /** A new one. */
    public StoredAuditEntry(
            Instant recordedAt,
            AuditKind kind,
            @Nullable PersonId by,
            @Nullable String byClient,
            @Nullable PersonId about,
            String detail) {
        this.id = UUID.randomUUID();
        this.recordedAt = recordedAt;
        this.kind = kind;
        this.byPerson = by == null ? null : by.id();
        this.byClient = byClient;
        this.aboutPerson = about == null ? null : about.id();
        this.detail = detail;
    }

    /** As it is shown. */
    public AuditEntry shown() {
        return new AuditEntry(
                id,
                recordedAt,
                kind,
                Optional.ofNullable(byPerson).map(PersonId::new),
                Optional.ofNullable(byClient),
                Optional.ofNullable(aboutPerson).map(PersonId::new),
                detail);
    }
}
