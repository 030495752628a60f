package dev.regie.core.practice.internal;

import dev.regie.core.practice.JournalPlace;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;

/** A private row that a block of a course asked for; one per person and block. */
@MappedSuperclass
public abstract class AtBlock extends Owned {

    @Column(name = "course_key")
    private String course;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "block_id")
    private String block;

    @SuppressWarnings("NullAway.Init")
    protected AtBlock() {}

    AtBlock(UUID id, JournalPlace place, String block, Instant writtenAt) {
        super(id, place.person(), writtenAt);
        this.course = place.course();
        this.activity = place.activity();
        this.block = block;
    }

    public JournalPlace place() {
        return new JournalPlace(person(), course, activity);
    }

    public String block() {
        return block;
    }
}
