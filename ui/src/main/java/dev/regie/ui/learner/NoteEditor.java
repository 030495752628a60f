package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.regie.core.practice.JournalItem;
import dev.regie.core.practice.JournalService;
import dev.regie.core.practice.NoteResult;
import dev.regie.core.practice.OwnJournal;
import dev.regie.ui.i18n.Formats;
import java.util.Optional;
import java.util.UUID;

/**
 * A note of one's own. It saves by itself half a second after the last key, and at once on leaving the field. Where another screen was
 * first, what is here becomes a note of its own, so that neither text is lost.
 */
final class NoteEditor extends Div {
    private static final long serialVersionUID = 1L;

    private static final int PAUSE_MS = 500;

    private final transient OwnJournal journal;
    private final transient Formats formats;
    private final TextArea field = new TextArea(text("journal.note"));
    private final Span state = new Span();
    private UUID id;
    private transient Optional<Long> version;

    /** A new note, which begins to exist with its first words. */
    NoteEditor(OwnJournal journal, Formats formats, Runnable done) {
        this(journal, formats, UUID.randomUUID(), "", Optional.empty(), done);
    }

    /** A note that is there. */
    NoteEditor(OwnJournal journal, Formats formats, JournalItem.Note note, Runnable done) {
        this(journal, formats, note.id(), note.text(), Optional.of(note.version()), done);
    }

    private NoteEditor(
            OwnJournal journal, Formats formats, UUID id, String text, Optional<Long> version, Runnable done) {
        this.journal = journal;
        this.formats = formats;
        this.id = id;
        this.version = version;
        addClassNames("note-editor", "section");
        field.setValue(text);
        field.setWidthFull();
        field.setMinRows(5);
        field.setMaxLength(JournalService.LONGEST);
        field.setHelperText(text("journal.note.hint"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MS);
        field.addValueChangeListener(event -> save(event.getValue()));
        state.addClassNames("quiet", "small");
        state.getElement().setAttribute("role", "status");
        Button ready = new Button(text("journal.ready"), event -> done.run());
        ready.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(ready, state);
        foot.addClassName("row");
        add(field, foot);
        field.focus();
    }

    private void save(String text) {
        switch (journal.keep(id, text, version)) {
            case NoteResult.Kept(JournalItem.Note note) -> {
                version = Optional.of(note.version());
                state.setText(text("journal.kept", formats.dateTime(note.writtenAt())));
            }
            case NoteResult.Empty() -> {
                version = Optional.empty();
                state.setText(text("journal.isEmpty"));
            }
            case NoteResult.TooLong(int longest) -> state.setText(text("journal.tooLong", longest));
            case NoteResult.ChangedMeanwhile _ -> {
                id = UUID.randomUUID();
                version = Optional.empty();
                save(text);
                state.setText(text("journal.both"));
            }
        }
    }
}
