package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.PageLinks;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

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

    private final TextField search = new TextField();
    private final Select<Cohort.Stage> stage = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final Div list = new Div();
    private transient @Nullable Query asked;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Query query = Query.of(event.getLocation());
        boolean opening = asked == null;
        asked = null;
        if (opening) {
            build();
        }
        search.setValue(query.text(TEXT));
        stage.setValue(query.word(STAGE, Cohort.Stage.class).orElse(null));
        sort.setValue(query.word(SORT, Sort.class).orElse(Sort.ATTENTION));
        asked = query;
        show(query);
    }

    private void build() {
        title(text("cohorts.title"));
        act(Links.primary(NewCohortView.class, text("cohorts.new")));
        search.setLabel(text("cohorts.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(event -> go(TEXT, event.getValue()));
        stage.setLabel(text("cohort.stage"));
        stage.setItems(Cohort.Stage.values());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(text("cohorts.stage.all"));
        stage.setItemLabelGenerator(each -> each == null ? text("cohorts.stage.all") : CohortWords.stage(each));
        stage.addValueChangeListener(
                event -> go(STAGE, event.getValue() == null ? null : Query.word(event.getValue())));
        sort.setLabel(text("cohorts.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(CohortsView::sortWord);
        sort.addValueChangeListener(event -> go(
                SORT,
                event.getValue() == null || event.getValue() == Sort.ATTENTION ? null : Query.word(event.getValue())));
        Div toolbar = new Div(search, stage, sort);
        toolbar.addClassName("toolbar");
        add(toolbar, list);
        list.addClassName("section");
    }

    private void go(String name, @Nullable String value) {
        Query now = asked;
        if (now != null) {
            UI.getCurrent().navigate(now.with(name, value).address());
        }
    }

    private void show(Query query) {
        int number = Math.max(1, query.number("page", 1));
        Page<CohortSummary> page = cohorts.list(
                new CohortQuery(query.text(TEXT), stage.getValue(), sort.getValue(), (number - 1) * PAGE, PAGE));
        list.removeAll();
        if (page.total() == 0) {
            list.add(query.has(TEXT) || query.has(STAGE) ? nothingFound() : nothingThere());
            return;
        }
        Span found = new Span(text("cohorts.found", page.total()));
        found.addClassNames("quiet", "small");
        found.getElement().setAttribute("role", "status");
        Div cards = new Div();
        cards.addClassName("cards");
        page.items().forEach(cohort -> cards.add(new CohortCard(cohort, formats)));
        list.add(
                found,
                cards,
                new PageLinks(
                        page,
                        at -> query.with("page", at == 1 ? null : String.valueOf(at))
                                .address()));
    }

    private static Paragraph nothingFound() {
        Paragraph nothing = new Paragraph(text("cohorts.nothingFound"));
        nothing.add(" ");
        nothing.add(Links.quiet("/admin/cohorts", text("cohorts.showAll")));
        return nothing;
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
