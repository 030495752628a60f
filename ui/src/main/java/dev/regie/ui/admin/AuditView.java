package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditKind;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.AuditQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.DateField;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.PageLinks;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who did what to whom, the newest first; narrowed and cut by the database. The address says what is shown. */
@Route(value = "admin/audit", layout = Frame.class)
public class AuditView extends dev.regie.ui.component.Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;
    private static final String KIND = "kind";
    private static final String PERSON = "person";
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    @Inject
    transient AuditLog audit;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    @Inject
    transient Settings settings;

    private final Select<AuditKind> kind = new Select<>();
    private final DateField since = new DateField(text("auditLog.since"));
    private final DateField until = new DateField(text("auditLog.until"));
    private final Div list = new Div();
    private @Nullable ComboBox<Person> person;
    private transient @Nullable Query asked;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Query query = Query.of(event.getLocation());
        asked = null;
        ComboBox<Person> whose = person == null ? build() : person;
        kind.setValue(query.word(KIND, AuditKind.class).orElse(null));
        whose.setValue(personOf(query).flatMap(people::find).orElse(null));
        since.setValue(day(query, SINCE));
        until.setValue(day(query, UNTIL));
        asked = query;
        show(query);
    }

    private ComboBox<Person> build() {
        addClassName("wide");
        title(text("auditLog.title"));
        lead(text("auditLog.lead"));
        kind.setLabel(text("auditLog.kind"));
        kind.setItems(AuditKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(text("auditLog.kind.all"));
        kind.setItemLabelGenerator(each -> each == null ? text("auditLog.kind.all") : PersonWords.kind(each));
        kind.addValueChangeListener(event -> go(KIND, event.getValue() == null ? null : Query.word(event.getValue())));
        ComboBox<Person> whose = TeamFields.person(text("auditLog.person"), people);
        whose.setClearButtonVisible(true);
        whose.addClassName("grow");
        whose.addValueChangeListener(event -> go(
                PERSON, event.getValue() == null ? null : event.getValue().id().toString()));
        since.setClearButtonVisible(true);
        since.addValueChangeListener(event -> go(SINCE, written(event.getValue())));
        until.setClearButtonVisible(true);
        until.addValueChangeListener(event -> go(UNTIL, written(event.getValue())));
        Div toolbar = new Div(kind, whose, since, until);
        toolbar.addClassName("toolbar");
        list.addClassName("section");
        add(toolbar, list);
        person = whose;
        return whose;
    }

    private static @Nullable String written(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void go(String name, @Nullable String value) {
        Query now = asked;
        if (now != null) {
            UI.getCurrent().navigate(now.with(name, value).address());
        }
    }

    private void show(Query query) {
        int number = Math.max(1, query.number("page", 1));
        Page<AuditEntry> page = audit.search(new AuditQuery(
                kind.getValue(),
                personOf(query).orElse(null),
                start(since.getValue(), 0),
                start(until.getValue(), 1),
                (number - 1) * PAGE,
                PAGE));
        list.removeAll();
        if (page.total() == 0) {
            list.add(Stream.of(KIND, PERSON, SINCE, UNTIL).anyMatch(query::has) ? nothingFound() : nothingThere());
            return;
        }
        Span found = new Span(text("auditLog.found", page.total()));
        found.addClassNames("quiet", "small");
        found.getElement().setAttribute("role", "status");
        list.add(
                found,
                table(page.items()),
                new PageLinks(
                        page,
                        at -> query.with("page", at == 1 ? null : String.valueOf(at))
                                .address()));
    }

    private Table table(List<AuditEntry> entries) {
        Map<PersonId, Person> names = people.all(entries.stream()
                .flatMap(entry -> Stream.concat(entry.by().stream(), entry.about().stream()))
                .distinct()
                .toList());
        Table table = new Table(
                text("auditLog.title"),
                text("auditLog.when"),
                text("auditLog.who"),
                text("auditLog.what"),
                text("auditLog.about"));
        entries.forEach(entry -> table.row(
                formats.dateTime(entry.at()),
                entry.by()
                        .map(by -> name(by, names))
                        .orElseGet(() -> new Span(entry.byClient()
                                .map(key -> text("auditLog.key", key))
                                .orElseGet(() -> text("audit.regie")))),
                new Span(PersonWords.entry(entry, formats)),
                entry.about().map(about -> name(about, names)).orElseGet(Span::new)));
        return table;
    }

    private static Component name(PersonId id, Map<PersonId, Person> names) {
        Person known = names.get(id);
        return known == null
                ? new Span(text("auditLog.unknown"))
                : new RouterLink(
                        known.name().full(), PersonView.class, new RouteParameters(PersonView.PERSON, id.toString()));
    }

    private @Nullable Instant start(@Nullable LocalDate day, int later) {
        return day == null
                ? null
                : day.plusDays(later).atStartOfDay(settings.timeZone()).toInstant();
    }

    private static Optional<PersonId> personOf(Query query) {
        try {
            return query.has(PERSON)
                    ? Optional.of(new PersonId(UUID.fromString(query.text(PERSON))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(Query query, String name) {
        try {
            return query.has(name) ? LocalDate.parse(query.text(name)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static EmptyState nothingFound() {
        return new EmptyState(
                Drawing.SIGNPOST,
                text("auditLog.none.title"),
                text("auditLog.none.why"),
                Links.quiet("/admin/audit", text("auditLog.none.all")));
    }

    private static EmptyState nothingThere() {
        return new EmptyState(Drawing.DESK, text("auditLog.empty.title"), text("auditLog.empty.why"));
    }
}
