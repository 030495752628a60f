package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.cohort.Cohort;
import dev.regie.core.cohort.CohortProgress;
import dev.regie.core.cohort.CohortQuery;
import dev.regie.core.cohort.CohortQuery.Sort;
import dev.regie.core.cohort.CohortSummary;
import dev.regie.core.shared.Page;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.FilterBar;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Listing;
import dev.regie.ui.component.Query;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** All cohorts, where something is wrong first; searched, filtered, sorted and cut by the database. The address says what is shown. */
@Route(value = "admin/cohorts", layout = Frame.class)
public class CohortsView extends dev.regie.ui.component.Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 24;
    private static final String TEXT = "q";
    private static final String STAGE = "stage";
    private static final String SORT = "sort";

    @Inject
    transient CohortProgress cohorts;

    @Inject
    transient Formats formats;

    private final FilterBar filters = new FilterBar();
    private final Listing list = new Listing();
    private final Select<Cohort.Stage> stage;

    /** Its fields, empty. */
    public CohortsView() {
        filters.words(TEXT, text("cohorts.search"));
        stage = filters.oneOrAll(
                STAGE, Cohort.Stage.class, text("cohort.stage"), text("cohorts.stage.all"), CohortWords::stage);
        filters.one(SORT, Sort.ATTENTION, text("cohorts.sort"), CohortsView::sortWord);
    }

    @PostConstruct
    void build() {
        title(text("cohorts.title"));
        act(Links.primary(NewCohortView.class, text("cohorts.new")));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Query query = Query.of(event.getLocation());
        filters.show(query);
        Page<CohortSummary> page = cohorts.list(new CohortQuery(
                query.text(TEXT),
                stage.getValue(),
                query.word(SORT, Sort.class).orElse(Sort.ATTENTION),
                query.offset(PAGE),
                PAGE));
        if (page.total() == 0) {
            list.showNothing(query.has(TEXT) || query.has(STAGE) ? nothingFound() : nothingThere());
            return;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        page.items().forEach(cohort -> cards.add(new CohortCard(cohort, formats)));
        list.show(query, page, text("cohorts.found", page.total()), cards);
    }

    private static EmptyState nothingFound() {
        return new EmptyState(
                Drawing.SIGNPOST,
                text("cohorts.none.title"),
                text("cohorts.none.why"),
                Links.quiet("/admin/cohorts", text("cohorts.none.all")));
    }

    private static EmptyState nothingThere() {
        return new EmptyState(
                Drawing.DESK,
                text("cohorts.empty.title"),
                text("cohorts.empty.why"),
                Links.primary(NewCohortView.class, text("cohorts.new")));
    }

    private static String sortWord(Sort sort) {
        return switch (sort) {
            case ATTENTION -> text("cohorts.sort.attention");
            case START -> text("cohorts.sort.start");
            case NAME -> text("cohorts.sort.name");
        };
    }
}
