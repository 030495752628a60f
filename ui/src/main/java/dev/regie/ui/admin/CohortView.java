package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortService;
import dev.regie.core.cohort.PinnedVersion;
import dev.regie.core.cohort.ProgressQuery;
import dev.regie.core.cohort.ProgressRow;
import dev.regie.core.enrolment.CohortId;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Page;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Tally;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** How far everybody in one cohort is: not started, busy, done, and by when; nothing else. */
@Route(value = "admin/cohorts/:cohort", layout = Frame.class)
public class CohortView extends dev.regie.ui.component.Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String COHORT = "cohort";
    private static final int ROWS_WITHOUT_SCROLLING = 40;

    @Inject
    transient CohortService cohorts;

    @Inject
    transient CohortProgress progress;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(COHORT)
                .flatMap(CohortView::id)
                .flatMap(cohorts::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<CohortId> id(String text) {
        try {
            return Optional.of(new CohortId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Cohort cohort) {
        startAnew();
        back(Links.back(CohortsView.class, text("cohorts.title")));
        title(cohort.name());
        lead(text("cohort.dates", formats.date(cohort.start()), formats.date(cohort.end())));
        progress.counts(cohort.id()).ifPresent(counts -> {
            Tally tally = new Tally()
                    .count(Status.NOT_STARTED, counts.notStarted())
                    .count(Status.BUSY, counts.busy())
                    .count(Status.DONE, counts.done());
            if (counts.late() > 0) {
                tally.count(Status.ATTENTION, counts.late());
            }
            add(tally);
        });
        Facts facts = new Facts().fact(text("cohort.stage"), CohortWords.stage(cohort.stage(formats.today())));
        cohort.courses().forEach(pinned -> facts.fact(text("cohort.course"), course(pinned)));
        Page<ProgressRow> rows = progress.page(ProgressQuery.all(cohort.id(), 0, 200));
        add(facts, new Section(text("cohort.people", rows.total()), grid(cohort, rows)));
    }

    private Component course(PinnedVersion pinned) {
        return catalogue
                .version(pinned.version())
                .map(version -> {
                    Div line = new Div(ContentText.of(version.content().title()).span());
                    line.add(new Span(text("cohort.pinned", version.number())));
                    line.addClassName("row");
                    return line;
                })
                .orElseGet(() -> new Div(new Span(pinned.course().text())));
    }

    private Grid<ProgressRow> grid(Cohort cohort, Page<ProgressRow> rows) {
        Grid<ProgressRow> grid = new Grid<>();
        grid.addClassName("regie-grid");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", text("cohort.people", rows.total()));
        grid.addComponentColumn(this::nameAndDue).setHeader(text("people.name")).setFlexGrow(2);
        grid.addComponentColumn(row -> Standings.status(row.overall()).badge())
                .setHeader(text("cohort.standing"))
                .setFlexGrow(1);
        if (cohort.courses().size() > 1) {
            cohort.courses()
                    .forEach(pinned -> grid.addComponentColumn(row -> standing(row, pinned))
                            .setHeader(pinned.course().text())
                            .setFlexGrow(1));
        }
        grid.setItems(rows.items());
        grid.setAllRowsVisible(rows.items().size() <= ROWS_WITHOUT_SCROLLING);
        return grid;
    }

    private Div nameAndDue(ProgressRow row) {
        Div cell = new Div();
        Div name = new Div(row.name().familyFirst());
        name.addClassName("line-main");
        cell.add(name);
        if (row.late()) {
            cell.add(Status.ATTENTION.badge());
        } else if (row.due() != null && row.overall() != Standing.DONE) {
            Div due = new Div(formats.due(row.due()));
            due.addClassNames("quiet", "small");
            cell.add(due);
        }
        return cell;
    }

    private static Component standing(ProgressRow row, PinnedVersion pinned) {
        return row.in(pinned.course())
                .map(ProgressRow.InCourse::standing)
                .map(standing -> Standings.status(standing).badge())
                .orElseGet(Span::new);
    }
}
