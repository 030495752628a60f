package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.practice.JournalItem;
import dev.regie.core.practice.JournalPlace;
import dev.regie.core.practice.OwnJournal;
import dev.regie.core.shared.LanguageMap;
import dev.regie.ui.component.ContentHtml;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import java.util.Optional;

/** One thing in the journal, where it can be gone on with or deleted, and put back as long as the page is open. */
final class JournalEntryItem extends ListItem {
    private static final long serialVersionUID = 1L;

    private final transient OwnJournal journal;
    private final transient Catalogue catalogue;
    private final transient JournalPlaces places;
    private final transient Formats formats;

    JournalEntryItem(OwnJournal journal, Catalogue catalogue, JournalPlaces places, Formats formats, JournalItem item) {
        this.journal = journal;
        this.catalogue = catalogue;
        this.places = places;
        this.formats = formats;
        addClassName("journal-item");
        show(item);
    }

    private void show(JournalItem item) {
        removeAll();
        Span when = new Span(formats.dateTime(item.writtenAt()));
        when.addClassNames("quiet", "small");
        Div head = new Div(when);
        head.addClassName("row");
        add(head);
        Div acts = new Div();
        acts.addClassName("row");
        switch (item) {
            case JournalItem.Note note -> {
                add(words(note.text()));
                Button edit = new Button(text("journal.edit"), event -> edit(note));
                edit.addThemeVariants(ButtonVariant.TERTIARY);
                acts.add(edit);
            }
            case JournalItem.FromLesson entry -> {
                asked(head, entry.place(), entry.block());
                add(words(entry.text()));
                toPlace(acts, entry.place());
            }
            case JournalItem.Resolved entry -> {
                asked(head, entry.place(), entry.block());
                UnorderedList chosen = new UnorderedList();
                chosen.addClassName("bullets");
                places.options(entry.place(), entry.block(), entry.commitment().chosen())
                        .forEach(option -> chosen.add(
                                new ListItem(html(entry.place(), option).orElseThrow())));
                add(chosen);
                if (!entry.commitment().own().isBlank()) {
                    add(words(entry.commitment().own()));
                }
                toPlace(acts, entry.place());
            }
        }
        Button delete = new Button(text("journal.delete"), event -> delete(item));
        delete.addThemeVariants(ButtonVariant.TERTIARY);
        delete.getElement().setAttribute("aria-label", text("journal.deleteOf", formats.dateTime(item.writtenAt())));
        acts.add(delete);
        add(acts);
    }

    /** Where it was written, and to which question. */
    private void asked(Div head, JournalPlace place, String block) {
        places.activity(place).ifPresent(activity -> {
            Span where = ContentText.of(activity.title()).span();
            where.addClassName("small");
            head.add(where);
        });
        places.prompt(place, block).flatMap(prompt -> html(place, prompt)).ifPresent(html -> {
            html.addClassNames("quiet", "prose");
            add(html);
        });
    }

    private Optional<ContentHtml> html(JournalPlace place, LanguageMap markdown) {
        return places.course(place)
                .map(course -> ContentHtml.of(
                        catalogue.rendered(course.id(), Texts.language()).html(markdown)));
    }

    private void toPlace(Div acts, JournalPlace place) {
        if (places.activity(place).isPresent()) {
            Anchor there = new Anchor(
                    Path.playAddress(new CourseKey(place.course()), place.activity()), text("journal.there"));
            there.setRouterIgnore(true);
            acts.add(there);
        }
    }

    private static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassNames("prose", "own-words");
        return words;
    }

    private void edit(JournalItem.Note note) {
        removeAll();
        add(new NoteEditor(
                journal,
                formats,
                note,
                () -> journal.find(note.id()).ifPresentOrElse(this::show, () -> setVisible(false))));
    }

    private void delete(JournalItem item) {
        journal.delete(item);
        removeAll();
        Span said = new Span(text("journal.deleted"));
        said.getElement().setAttribute("role", "status");
        Button back = new Button(text("undo"), event -> {
            journal.restore(item);
            show(item);
        });
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(said, back);
        row.addClassName("row");
        add(row);
        back.focus();
    }
}
