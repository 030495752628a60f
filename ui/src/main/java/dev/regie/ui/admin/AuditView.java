package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
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
import dev.regie.ui.component.FilterBar;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Listing;
import dev.regie.ui.component.Query;
import dev.regie.ui.component.Table;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
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

    private final FilterBar filters = new FilterBar();
    private final Listing list = new Listing();

    @PostConstruct
    void build() {
        addClassName("wide");
        title(text("auditLog.title"));
        lead(text("auditLog.lead"));
        filters.oneOrAll(KIND, AuditKind.class, text("auditLog.kind"), text("auditLog.kind.all"), PersonWords::kind);
        ComboBox<Person> person = TeamFields.person(text("auditLog.person"), people);
        person.setClearButtonVisible(true);
        person.addClassName("grow");
        filters.add(
                PERSON,
                person,
                query -> personOf(query).flatMap(people::find).orElse(null),
                chosen -> chosen.id().toString());
        addDay(SINCE, text("auditLog.since"));
        addDay(UNTIL, text("auditLog.until"));
        add(filters, list);
    }

    private void addDay(String name, String label) {
        DateField field = new DateField(label);
        field.setClearButtonVisible(true);
        filters.add(name, field, query -> day(query, name), LocalDate::toString);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Query query = Query.of(event.getLocation());
        filters.show(query);
        Page<AuditEntry> page = audit.search(new AuditQuery(
                query.word(KIND, AuditKind.class).orElse(null),
                personOf(query).orElse(null),
                start(day(query, SINCE), 0),
                start(day(query, UNTIL), 1),
                query.offset(PAGE),
                PAGE));
        if (page.total() == 0) {
            boolean narrowed = Stream.of(KIND, PERSON, SINCE, UNTIL).anyMatch(query::has);
            list.showNothing(narrowed ? nothingFound() : nothingThere());
        } else {
            list.show(query, page, text("auditLog.found", page.total()), table(page.items()));
        }
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
