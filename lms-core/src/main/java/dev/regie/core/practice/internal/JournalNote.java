package dev.regie.core.practice.internal;

import dev.regie.core.practice.JournalItem;
import dev.regie.core.shared.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code journal_note}: what a person wrote apart from any course. Begins with its first words, ends when deleted. */
@Entity
@Table(name = "journal_note")
public class JournalNote extends Owned {

    @Column(name = "note_text")
    private String text;

    @Column(name = "begun_at")
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected JournalNote() {}

    public JournalNote(UUID id, PersonId person, String text, Instant begunAt, Instant writtenAt) {
        super(id, person, writtenAt);
        this.text = text;
        this.begunAt = begunAt;
    }

    public void rewrite(String newText, Instant at) {
        text = newText;
        written(at);
    }

    public boolean isOf(PersonId somebody) {
        return person().equals(somebody);
    }

    public String text() {
        return text;
    }

    /** The note as its writer sees it. */
    public JournalItem.Note shown() {
        return new JournalItem.Note(id(), text, begunAt, writtenAt(), lockVersion());
    }
}
