package dev.regie.core.practice.internal;

import dev.regie.core.practice.Commitment;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** One row of {@code commitment_entry}: what a person chose at one block. Begins with the first choice, changes with each, ends when emptied. */
@Entity
@Table(name = "commitment_entry")
public class CommitmentEntry {

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Column(name = "course_key")
    private String course;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "block_id")
    private String block;

    @Column(name = "chosen")
    private String chosen;

    @Column(name = "own_text")
    private String own;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentEntry() {}

    CommitmentEntry(JournalPlace place, String block, Commitment commitment, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.person = place.person().id();
        this.course = place.course();
        this.activity = place.activity();
        this.block = block;
        this.chosen = Json.MAPPER.writeValueAsString(commitment.chosen());
        this.own = commitment.own();
        this.writtenAt = writtenAt;
    }

    void rewrite(Commitment commitment, Instant at) {
        chosen = Json.MAPPER.writeValueAsString(commitment.chosen());
        own = commitment.own();
        writtenAt = at;
    }

    String block() {
        return block;
    }

    Commitment commitment() {
        return new Commitment(Json.MAPPER.readValue(chosen, IDS), own);
    }
}
