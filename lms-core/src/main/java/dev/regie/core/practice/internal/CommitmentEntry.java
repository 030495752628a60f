package dev.regie.core.practice.internal;

import dev.regie.core.practice.Commitment;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.shared.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** One row of {@code commitment_entry}: what a person chose at one block. Begins with the first choice, changes with each, ends when emptied or deleted. */
@Entity
@Table(name = "commitment_entry")
public class CommitmentEntry extends AtBlock {

    private static final TypeReference<List<String>> IDS = new TypeReference<>() {};

    @Column(name = "chosen")
    private String chosen;

    @Column(name = "own_text")
    private String own;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentEntry() {}

    public CommitmentEntry(UUID id, JournalPlace place, String block, Commitment commitment, Instant writtenAt) {
        super(id, place, block, writtenAt);
        this.chosen = Json.MAPPER.writeValueAsString(commitment.chosen());
        this.own = commitment.own();
    }

    public void rewrite(Commitment commitment, Instant at) {
        chosen = Json.MAPPER.writeValueAsString(commitment.chosen());
        own = commitment.own();
        written(at);
    }

    public Commitment commitment() {
        return new Commitment(Json.MAPPER.readValue(chosen, IDS), own);
    }
}
