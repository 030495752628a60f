package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditLog;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All of one person for the admin: who they are, in which teams, whether they get in, and what was changed. */
@Route(value = "admin/people/:person", layout = Frame.class)
public class PersonView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PERSON = "person";
    private static final int CHANGES = 50;

    @Inject
    transient PeopleService people;

    @Inject
    transient AuditLog audit;

    @Inject
    transient Formats formats;

    @Inject
    transient PersonTeams inTeams;

    @Inject
    transient PersonAccess access;

    private transient Optional<Person> person = Optional.empty();
    private final Section history = new Section(text("person.history"));

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = event.getRouteParameters().get(PERSON).flatMap(PersonView::id).flatMap(people::find);
        person.ifPresentOrElse(this::build, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<PersonId> id(String text) {
        try {
            return Optional.of(new PersonId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void build(Person shown) {
        startAnew();
        back(Links.back(PeopleView.class, text("people.title")));
        title(shown.name().full());
        if (!shown.active()) {
            beneath(Status.NOT_STARTED.badge(text("people.inactive")));
        }
        inTeams.show(shown.id(), this::tell);
        access.show(shown, this::changed);
        add(
                form(shown),
                new Section(text("person.teams"), inTeams),
                new Section(text("person.access"), access),
                history);
        tell();
    }

    private Section form(Person shown) {
        PersonForm form = new PersonForm(text("save"), this::save);
        form.show(shown);
        return new Section(text("person.who"), form);
    }

    private void save(PersonForm form) {
        Person before = person.orElseThrow();
        PersonResult result = people.change(before.id(), form.changeOf(before), before.version());
        if (result instanceof PersonResult.Stored(Person now)) {
            person = Optional.of(now);
            title(now.name().full());
            access.show(now, this::changed);
            tell();
        }
        form.answer(result);
    }

    private void changed(Person now) {
        person = Optional.of(now);
        build(now);
    }

    /** Tells what was changed, newest first. */
    private void tell() {
        history.getChildren().skip(1).toList().forEach(history::remove);
        PersonId id = person.orElseThrow().id();
        List<AuditEntry> entries = audit.of(id, 0, CHANGES).items();
        if (entries.isEmpty()) {
            Span none = new Span(text("person.history.none"));
            none.addClassName("quiet");
            history.add(none);
            return;
        }
        Map<PersonId, Person> who = people.all(entries.stream()
                .flatMap(entry -> entry.by().stream())
                .distinct()
                .toList());
        UnorderedList list = new UnorderedList();
        list.addClassName("history");
        entries.forEach(entry -> list.add(line(entry, who)));
        history.add(list);
    }

    private ListItem line(AuditEntry entry, Map<PersonId, Person> who) {
        String by = entry.by()
                .map(who::get)
                .filter(Objects::nonNull)
                .map(someone -> someone.name().full())
                .or(entry::byClient)
                .orElseGet(() -> text("audit.regie"));
        Span when = new Span(text("audit.by", formats.dateTime(entry.at()), by));
        when.addClassNames("quiet", "small");
        return new ListItem(new Span(PersonWords.entry(entry, formats)), when);
    }
}
