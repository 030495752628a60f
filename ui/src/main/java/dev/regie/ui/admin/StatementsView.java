package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.lrs.RecordBrowser;
import dev.regie.core.people.NameReveal;
import dev.regie.core.shared.Installation;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The learning record, newest first and without names. Pages follow positions, so that they stay put while new statements arrive. */
@Route(value = "admin/statements", layout = Frame.class)
public class StatementsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;

    @Inject
    transient RecordBrowser browser;

    @Inject
    transient NameReveal names;

    @Inject
    transient ActivityTitles activityTitles;

    @Inject
    transient StatementSenders senders;

    @Inject
    transient Installation installation;

    @Inject
    transient Settings settings;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        StatementFilter filter = StatementFilter.of(event.getLocation());
        Map<String, String> titles = activityTitles.all();
        startAnew();
        addClassName("wide");
        title(text("statements.title"));
        lead(text("statements.lead"));
        add(new StatementFilters(filter, titles, senders.all()));
        RecordBrowser.Stretch page =
                browser.stretch(filter.question(installation.iriBase(), settings.timeZone()), PAGE);
        if (page.statements().isEmpty()) {
            add(empty(filter));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("line-list", "statements");
        page.statements()
                .forEach(statement ->
                        list.add(new StatementLine(statement, filter, titles, formats, names, installation.iriBase())));
        add(list, pager(filter, page.older()));
    }

    private static Component empty(StatementFilter filter) {
        if (filter.narrows() || filter.before() != null) {
            return new EmptyState(
                    Drawing.SIGNPOST,
                    text("statements.none.title"),
                    text("statements.none.why"),
                    new RouterLink(text("statements.none.all"), StatementsView.class));
        }
        return new EmptyState(Drawing.DESK, text("statements.empty.title"), text("statements.empty.why"));
    }

    private static Component pager(StatementFilter filter, Optional<Long> older) {
        Div pager = new Div();
        pager.addClassName("row");
        if (filter.before() != null) {
            pager.add(link(text("statements.newest"), filter.from(null)));
        }
        older.ifPresent(position -> pager.add(link(text("statements.older"), filter.from(position))));
        return pager;
    }

    private static RouterLink link(String label, StatementFilter filter) {
        RouterLink link = new RouterLink(StatementsView.class);
        link.setQueryParameters(filter.parameters());
        link.add(label);
        link.addClassName("quiet-action");
        return link;
    }
}
