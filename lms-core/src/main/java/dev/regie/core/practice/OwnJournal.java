package dev.regie.core.practice;

import dev.regie.core.practice.internal.CommitmentEntry;
import dev.regie.core.practice.internal.JournalEntry;
import dev.regie.core.practice.internal.JournalNote;
import dev.regie.core.practice.internal.JournalStore;
import dev.regie.core.practice.internal.Owned;
import dev.regie.core.practice.internal.OwnerOnly;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The journal of whoever is signed in, across all courses: notes of their own, what lessons asked for, commitments, self-assessments. There is
 * no method that takes a person. Searching happens in the database; no index ever holds a word of it.
 */
@ApplicationScoped
@Transactional
public class OwnJournal {

    private JournalStore store;
    private OwnerOnly only;
    private Clock clock;

    /** For the container's proxies alone. */
    @SuppressWarnings("NullAway.Init")
    protected OwnJournal() {}

    @Inject
    public OwnJournal(JournalStore store, OwnerOnly only, Clock clock) {
        this.store = store;
        this.only = only;
        this.clock = clock;
    }

    /** What the query finds, last written first. */
    public Page<JournalItem> find(JournalQuery query) {
        PersonId me = only.owner();
        return new Page<>(
                store.page(me, query).stream().map(OwnJournal::shown).toList(),
                store.count(me, query),
                query.offset(),
                query.limit());
    }

    /** One note as it is kept now. */
    public Optional<JournalItem.Note> find(UUID note) {
        return store.lock(JournalNote.class, only.owner(), note).map(JournalNote::shown);
    }

    /** How the person saw themselves, oldest first. */
    public List<SelfAssessed> selfAssessments() {
        return store.scans(only.owner()).stream()
                .map(scan -> new SelfAssessed(scan.registration(), scan.activity(), scan.scores(), scan.writtenAt()))
                .toList();
    }

    /**
     * Keeps a note; sending the same again changes nothing. An empty text removes it.
     *
     * @param id chosen by the page, so that a note that is sent twice is one
     * @param version that the page has; empty for a note that is new to it
     */
    public NoteResult keep(UUID id, String text, Optional<Long> version) {
        PersonId me = only.owner();
        if (text.length() > JournalService.LONGEST) {
            return new NoteResult.TooLong(JournalService.LONGEST);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<JournalNote> present = store.lock(JournalNote.class, me, id);
        if (present.isEmpty()) {
            if (text.isBlank()) {
                return new NoteResult.Empty();
            }
            JournalNote note = new JournalNote(id, me, text, now, now);
            store.add(note);
            return new NoteResult.Kept(note.shown());
        }
        JournalNote note = present.get();
        if (note.text().equals(text)) {
            return new NoteResult.Kept(note.shown());
        }
        if (!version.equals(Optional.of(note.shown().version()))) {
            return new NoteResult.ChangedMeanwhile(note.shown());
        }
        if (text.isBlank()) {
            store.remove(note);
            return new NoteResult.Empty();
        }
        note.rewrite(text, now);
        store.flush();
        return new NoteResult.Kept(note.shown());
    }

    /** Deletes an item for good; {@link #restore} with what the page still has is the way back. */
    public void delete(JournalItem item) {
        PersonId me = only.owner();
        switch (item) {
            case JournalItem.Note note ->
                store.lock(JournalNote.class, me, note.id()).ifPresent(store::remove);
            case JournalItem.FromLesson entry ->
                store.lock(JournalEntry.class, me, entry.id()).ifPresent(store::remove);
            case JournalItem.Resolved entry ->
                store.lock(CommitmentEntry.class, me, entry.id()).ifPresent(store::remove);
        }
    }

    /** Puts back what was just deleted; a block that was written in anew meanwhile keeps what is there. */
    public void restore(JournalItem item) {
        PersonId me = only.owner();
        switch (item) {
            case JournalItem.Note note -> {
                if (store.lock(JournalNote.class, me, note.id()).isEmpty()) {
                    store.add(new JournalNote(note.id(), me, note.text(), note.begunAt(), note.writtenAt()));
                }
            }
            case JournalItem.FromLesson entry -> {
                only.require(entry.place().person());
                if (store.isFree(JournalEntry.class, entry.place(), entry.block())) {
                    store.add(new JournalEntry(
                            entry.id(), entry.place(), entry.block(), entry.text(), entry.writtenAt()));
                }
            }
            case JournalItem.Resolved entry -> {
                only.require(entry.place().person());
                if (store.isFree(CommitmentEntry.class, entry.place(), entry.block())) {
                    store.add(new CommitmentEntry(
                            entry.id(), entry.place(), entry.block(), entry.commitment(), entry.writtenAt()));
                }
            }
        }
    }

    private static JournalItem shown(Owned row) {
        return switch (row) {
            case JournalNote note -> note.shown();
            case JournalEntry entry ->
                new JournalItem.FromLesson(entry.id(), entry.place(), entry.block(), entry.text(), entry.writtenAt());
            case CommitmentEntry entry ->
                new JournalItem.Resolved(
                        entry.id(), entry.place(), entry.block(), entry.commitment(), entry.writtenAt());
            default -> throw new IllegalStateException(row.getClass().getName());
        };
    }
}
