package dev.regie.ui.learner;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.regie.core.access.AuditEntry;
import dev.regie.core.access.AuditLog;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.enrolment.OwnRecord;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Json;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What Regie has recorded about whoever is signed in, who sees what of it, and who looked. */
@Route(value = "learn/record", layout = Frame.class)
public class RecordView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String BEFORE = "before";
    private static final int LINES = 25;
    private static final int LOOK_UPS = 50;

    @Inject
    transient OwnRecord record;

    @Inject
    transient MyCourses courses;

    @Inject
    transient OwnData data;

    @Inject
    transient AuditLog audit;

    @Inject
    transient PeopleService people;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Long> before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .flatMap(RecordView::position);
        startAnew();
        back(Links.back(LearnView.class, text("learn.back")));
        title(text("record.title"));
        lead(text("record.lead"));
        add(mine(), recorded(before), sees(), lookedUp(), downloads());
    }

    private static Optional<Long> position(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Section mine() {
        List<Taken> all = courses.all();
        if (all.isEmpty()) {
            return new Section(text("record.courses"), new Paragraph(text("record.courses.none")));
        }
        UnorderedList list = lines();
        all.forEach(taken -> {
            Span title = ContentText.of(taken.version().content().title()).span();
            title.addClassName("line-main");
            Span since = new Span(text(
                    "record.courses.since",
                    formats.shortDate(taken.enrolment().enrolledAt()),
                    taken.progress().done(),
                    taken.progress().of()));
            since.addClassNames("quiet", "small");
            list.add(new ListItem(title, since, standing(taken)));
        });
        return new Section(text("record.courses"), list);
    }

    private static Component standing(Taken taken) {
        return switch (taken.enrolment().state()) {
            case WITHDRAWN -> Status.NOT_STARTED.badge(text("record.withdrawn"));
            case WAIVED -> Status.DONE.badge(text("record.isWaived"));
            case PAUSED -> Status.NOT_STARTED.badge(text("record.paused"));
            case ACTIVE, COMPLETED ->
                (taken.isCompleted()
                                ? Status.DONE
                                : Standings.status(taken.progress().standing()))
                        .badge();
        };
    }

    private Section recorded(Optional<Long> before) {
        StatementPage page = record.newest(before, LINES);
        if (page.statements().isEmpty()) {
            return new Section(text("record.statements"), new Paragraph(text("record.statements.none")));
        }
        UnorderedList list = lines();
        page.statements().forEach(statement -> {
            Span said = new Span(RecordLine.of(Json.MAPPER.readTree(statement.json()), Texts.language())
                    .sentence());
            Span when = new Span(formats.dateTime(statement.timestamp()));
            when.addClassNames("quiet", "small", "nowrap");
            list.add(new ListItem(said, when));
        });
        Div pager = new Div();
        pager.addClassName("row");
        if (before.isPresent()) {
            pager.add(link(text("statements.newest"), QueryParameters.empty()));
        }
        if (page.next() != null && page.next().cursor() != null) {
            pager.add(link(
                    text("statements.older"),
                    QueryParameters.simple(Map.of(BEFORE, page.next().cursor().toString()))));
        }
        Paragraph what = new Paragraph(text("record.statements.what"));
        what.addClassNames("prose", "quiet");
        return new Section(text("record.statements"), what, list, pager);
    }

    private static RouterLink link(String label, QueryParameters parameters) {
        RouterLink link = new RouterLink(RecordView.class);
        link.setQueryParameters(parameters);
        link.add(label);
        link.addClassName("quiet-action");
        return link;
    }

    private static Section sees() {
        Paragraph own = new Paragraph(text("record.sees.own"));
        own.addClassName("prose");
        return new Section(text("record.sees.title"), own, new WhoSeesWhat());
    }

    private Section lookedUp() {
        List<AuditEntry> entries =
                audit.of(currentUser.require().id(), 0, LOOK_UPS).items();
        if (entries.isEmpty()) {
            return new Section(text("lookup.title"), new Paragraph(text("lookup.none")));
        }
        Map<PersonId, Person> known = people.all(entries.stream()
                .flatMap(entry -> entry.by().stream())
                .distinct()
                .toList());
        UnorderedList list = lines();
        entries.forEach(entry -> {
            String by = entry.by()
                    .flatMap(id -> Optional.ofNullable(known.get(id)))
                    .map(person -> person.name().full())
                    .orElseGet(() -> text("lookup.regie"));
            Span when = new Span(formats.dateTime(entry.at()));
            when.addClassNames("quiet", "small", "nowrap");
            list.add(new ListItem(new Span(LookUps.sentence(entry, by)), when));
        });
        return new Section(text("lookup.title"), list);
    }

    private Section downloads() {
        Div links = new Div(
                download("regie.json", "application/json", data::json, text("record.download.json")),
                download("regie-statements.csv", "text/csv", data::statementsCsv, text("record.download.statements")),
                download("regie-courses.csv", "text/csv", data::coursesCsv, text("record.download.courses")));
        links.addClassName("row");
        Paragraph what = new Paragraph(text("record.download.what"));
        what.addClassName("prose");
        return new Section(text("record.download"), what, links);
    }

    /** The data is gathered when it is asked for, and by the rights of whoever asks then. */
    private static Anchor download(String name, String type, Supplier<String> content, String label) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> {
                            byte[] bytes = content.get().getBytes(StandardCharsets.UTF_8);
                            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
                        },
                        name),
                label);
        link.addClassName("quiet-action");
        return link;
    }

    private static UnorderedList lines() {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        return list;
    }
}
