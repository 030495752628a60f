package dev.regie.core.practice.internal;

import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What every private row has: whose it is and when it was last written. */
@MappedSuperclass
public abstract class Owned {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected Owned() {}

    Owned(UUID id, PersonId person, Instant writtenAt) {
        this.id = id;
        this.person = person.id();
        this.writtenAt = writtenAt;
    }

    void written(Instant at) {
        writtenAt = at;
    }

    public UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    long lockVersion() {
        return lockVersion;
    }
}
