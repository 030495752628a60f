package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortPeople;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.MembershipChange;
import dev.regie.core.cohort.ProgressQuery;
import dev.regie.core.cohort.ProgressRow;
import dev.regie.core.cohort.RemoveChoice;
import dev.regie.core.enrolment.Standing;
import dev.regie.core.shared.Page;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.PageLinks;
import dev.regie.ui.component.Query;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Standings;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Table;
import dev.regie.ui.component.Toolbar;
import dev.regie.ui.i18n.Formats;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How far the people of a cohort are: filtered and cut by the database, as a file for a spreadsheet too. People leave here. */
@Dependent
public class CohortProgressPart {

    private static final int PAGE = 50;
    private static final String TEXT = "q";
    private static final String STANDING = "standing";
    private static final String LATE = "late";

    @Inject
    CohortProgress progress;

    @Inject
    CohortPeople people;

    @Inject
    ProgressWords words;

    @Inject
    Formats formats;

    /** Whether the page is shown anew because somebody searched: the cursor then stays where it was. */
    private boolean searched;

    Section show(Cohort cohort, Query query, Runnable again) {
        ProgressQuery asked = new ProgressQuery(
                cohort.id(),
                query.text(TEXT),
                query.word(STANDING, Standing.class).orElse(null),
                query.has(LATE),
                query.offset(PAGE),
                PAGE);
        Page<ProgressRow> page = progress.page(asked);
        Section section = new Section(text("cohort.people", page.total()));
        if (cohort.closed() == null) {
            section.beside(Links.quiet("/" + CohortRef.people(cohort.id()), text("cohort.addPeople")));
        }
        boolean filtered = query.has(TEXT) || query.has(STANDING) || query.has(LATE);
        if (page.total() == 0 && !filtered) {
            section.add(new EmptyState(Drawing.DESK, text("cohort.nobodyLeft.title"), text("cohort.nobodyLeft.why")));
            return section;
        }
        section.add(toolbar(query));
        if (page.total() == 0) {
            section.add(new Paragraph(text("cohort.nobodyFound")));
            return section;
        }
        section.add(table(cohort, page, again), foot(query, page, asked));
        return section;
    }

    private Toolbar toolbar(Query query) {
        TextField search = new TextField(text("people.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        search.setValue(query.text(TEXT));
        search.addClassName("grow");
        search.addValueChangeListener(event -> {
            searched = true;
            query.with(TEXT, event.getValue()).open();
        });
        if (searched) {
            search.focus();
            searched = false;
        }
        Select<Standing> standing = new Select<>();
        standing.setLabel(text("cohort.standing"));
        standing.setItems(Standing.values());
        standing.setEmptySelectionAllowed(true);
        standing.setEmptySelectionCaption(text("cohort.standing.all"));
        standing.setItemLabelGenerator(each -> each == null
                ? text("cohort.standing.all")
                : Standings.status(each).word());
        standing.setValue(query.word(STANDING, Standing.class).orElse(null));
        standing.addValueChangeListener(
                event -> query.with(STANDING, event.getValue() == null ? null : Query.word(event.getValue()))
                        .open());
        Checkbox late = new Checkbox(text("cohort.lateOnly"));
        late.setValue(query.has(LATE));
        late.addValueChangeListener(
                event -> query.with(LATE, event.getValue() ? "1" : null).open());
        Toolbar toolbar = new Toolbar();
        toolbar.fields(search, standing, late);
        toolbar.open(!standing.isEmpty() || late.getValue());
        return toolbar;
    }

    private Table table(Cohort cohort, Page<ProgressRow> page, Runnable again) {
        List<String> headings =
                new ArrayList<>(List.of(text("people.name"), text("cohort.standing"), text("cohort.due")));
        boolean several = cohort.courses().size() > 1;
        if (several) {
            cohort.courses().forEach(pinned -> headings.add(words.course(pinned.course())));
        }
        headings.add(text("cohort.acts"));
        Table table = new Table(text("cohort.people", page.total()), headings.toArray(String[]::new));
        for (ProgressRow row : page.items()) {
            List<Component> cells = new ArrayList<>();
            cells.add(several ? Standings.status(row.overall()).badge() : single(row));
            cells.add(due(row));
            if (several) {
                cohort.courses()
                        .forEach(pinned -> cells.add(row.in(pinned.course())
                                .<Component>map(words::badge)
                                .orElseGet(Span::new)));
            }
            cells.add(out(cohort, row, again));
            table.row(row.name().familyFirst(), cells.toArray(Component[]::new));
        }
        return table;
    }

    private Component single(ProgressRow row) {
        return row.courses().isEmpty()
                ? Standings.status(row.overall()).badge()
                : words.badge(row.courses().getFirst());
    }

    private Component due(ProgressRow row) {
        var due = row.due();
        if (due == null) {
            return new Span();
        }
        return row.late() ? Status.ATTENTION.badge(formats.shortDate(due)) : new Span(formats.shortDate(due));
    }

    private Button out(Cohort cohort, ProgressRow row, Runnable again) {
        Button out = new Button(Icons.CLOSE.icon());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        String label = text("cohort.remove.who", row.name().full());
        out.setAriaLabel(label);
        out.setTooltipText(label);
        Choice choice = RemoveWords.choice();
        out.addClickListener(_ -> new Ask(
                        label,
                        text("cohort.remove.why"),
                        text("cohort.remove"),
                        () -> remove(cohort, row, choice.isSecond(), again),
                        choice)
                .open());
        return out;
    }

    private void remove(Cohort cohort, ProgressRow row, boolean withdraw, Runnable again) {
        MembershipChange change = people.remove(
                cohort.id(),
                List.of(row.person()),
                withdraw ? RemoveChoice.WITHDRAW : RemoveChoice.KEEP,
                text("cohort.remove.reason"));
        again.run();
        if (change instanceof MembershipChange.Removed) {
            said(cohort, row, withdraw, again);
        }
    }

    /** Says that somebody is out; what was kept can be undone, what was withdrawn cannot. */
    private void said(Cohort cohort, ProgressRow row, boolean withdraw, Runnable again) {
        Notification said = new Notification();
        said.setDuration(withdraw ? 6_000 : 15_000);
        Div line = new Div(Notice.info(text("cohort.removed", row.name().full())));
        line.addClassName("row");
        if (!withdraw) {
            line.add(new Button(text("undo"), _ -> {
                people.add(cohort.id(), List.of(row.person()));
                said.close();
                again.run();
            }));
        }
        said.add(line);
        said.open();
    }

    private Div foot(Query query, Page<ProgressRow> page, ProgressQuery asked) {
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] file = progress.export(asked, words).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), text("cohort.csv.file"), "text/csv", file.length);
                }),
                text("cohort.csv"));
        csv.addClassName("quiet-action");
        Paragraph note = new Paragraph(text("cohort.csv.note"));
        note.addClassNames("quiet", "small");
        Div foot = new Div(new PageLinks(page, query::stretch), csv, note);
        foot.addClassName("row");
        return foot;
    }
}
