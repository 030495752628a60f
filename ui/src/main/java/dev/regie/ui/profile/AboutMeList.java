package dev.regie.ui.profile;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditLog;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What others did with a person's account and data, in plain words, the newest first. */
public class AboutMeList extends Div {
    private static final long serialVersionUID = 1L;

    private static final int AT_FIRST = 10;

    @Inject
    transient AuditLog audit;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    void show(PersonId person) {
        show(person, AT_FIRST);
    }

    private void show(PersonId person, int limit) {
        removeAll();
        add(new Paragraph(text("profile.aboutMe.why")));
        Page<AuditEntry> entries = audit.of(person, 0, limit);
        if (entries.items().isEmpty()) {
            Paragraph nothing = new Paragraph(text("profile.aboutMe.none"));
            nothing.addClassName("quiet");
            add(nothing);
            return;
        }
        List<PersonId> actors = entries.items().stream()
                .flatMap(entry -> entry.by().stream())
                .distinct()
                .toList();
        Map<PersonId, Person> names = people.all(actors);
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        entries.items().forEach(entry -> list.add(line(entry, who(entry, person, names))));
        add(list);
        if (entries.hasMore() && limit < Page.MAX_LIMIT) {
            Button more = new Button(text("more"), _ -> show(person, Page.MAX_LIMIT));
            more.addThemeVariants(ButtonVariant.TERTIARY);
            add(more);
        }
    }

    private Component line(AuditEntry entry, String who) {
        Span words = new Span(AuditWords.about(entry, who));
        Span when = new Span(formats.dateTime(entry.at()));
        when.addClassNames("quiet", "small", "nowrap");
        return new ListItem(words, when);
    }

    private static String who(AuditEntry entry, PersonId self, Map<PersonId, Person> names) {
        Optional<PersonId> by = entry.by();
        if (by.equals(Optional.of(self))) {
            return text("audit.you");
        }
        return by.flatMap(id -> Optional.ofNullable(names.get(id)))
                .map(person -> person.name().full())
                .orElseGet(() -> entry.byClient().isPresent() ? text("audit.program") : text("audit.regie"));
    }
}
