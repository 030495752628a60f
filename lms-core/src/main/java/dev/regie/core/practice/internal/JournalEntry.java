package dev.regie.core.practice.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code journal_entry}: what a person wrote at one block. Begins with the first text, changes with each, ends when emptied. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry {

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

    @Column(name = "entry_text")
    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Version
    @Column(name = "lock_version")
    private long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    JournalEntry(UUID person, String course, String activity, String block, String text, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.person = person;
        this.course = course;
        this.activity = activity;
        this.block = block;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    void rewrite(String newText, Instant at) {
        text = newText;
        writtenAt = at;
    }

    String block() {
        return block;
    }

    String text() {
        return text;
    }
}
