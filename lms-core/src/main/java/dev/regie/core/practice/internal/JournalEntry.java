package dev.regie.core.practice.internal;

import dev.regie.core.practice.JournalPlace;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code journal_entry}: what a person wrote at one block. Begins with the first text, changes with each, ends when emptied or deleted. */
@Entity
@Table(name = "journal_entry")
public class JournalEntry extends AtBlock {

    @Column(name = "entry_text")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    public JournalEntry(UUID id, JournalPlace place, String block, String text, Instant writtenAt) {
        super(id, place, block, writtenAt);
        this.text = text;
    }

    public void rewrite(String newText, Instant at) {
        text = newText;
        written(at);
    }

    public String text() {
        return text;
    }
}
