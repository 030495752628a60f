package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamService;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Status;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All people, searched and cut in the database, with the details of one beside the list. Search and team stand in the address. */
@Route(value = "admin/people", layout = Frame.class)
@RouteAlias(value = "admin", layout = Frame.class)
public class PeopleView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int ROWS_WITHOUT_SCROLLING = 12;

    @Inject
    transient PeopleService people;

    @Inject
    transient TeamService teams;

    @Inject
    transient PersonDetails details;

    private final TextField search = new TextField();
    private final ComboBox<Team> team = new ComboBox<>();
    private final Grid<Person> grid = new Grid<>();
    private final Div split = new Div();
    private final Span found = new Span();
    private boolean opening = true;

    @PostConstruct
    void build() {
        addClassName("wide");
        title(text("people.title"));
        search.setLabel(text("people.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(_ -> refresh());
        team.setLabel(text("people.team"));
        team.setPlaceholder(text("people.team.all"));
        team.setClearButtonVisible(true);
        team.setItems(teams.all());
        team.setItemLabelGenerator(Team::name);
        team.addValueChangeListener(_ -> refresh());
        found.addClassNames("quiet", "small");
        found.getElement().setAttribute("role", "status");
        Div toolbar = new Div(search, team, found);
        toolbar.addClassName("toolbar");
        buildGrid();
        split.addClassName("split");
        split.add(grid);
        add(toolbar, split);
    }

    private void buildGrid() {
        grid.addClassName("regie-grid");
        grid.setPageSize(50);
        grid.getElement().setAttribute("aria-label", text("people.title"));
        grid.addComponentColumn(PeopleView::nameAndEmail)
                .setHeader(text("people.name"))
                .setFlexGrow(3);
        grid.addComponentColumn(person -> new Span(RoleWords.of(person.roles())))
                .setHeader(text("people.roles"))
                .setFlexGrow(2);
        grid.addSelectionListener(event -> show(event.getFirstSelectedItem().orElse(null)));
        CallbackDataProvider<Person, Void> rows = DataProvider.fromCallbacks(
                query -> people.search(query(query.getOffset(), query.getLimit())).items().stream(), _ -> count());
        grid.setDataProvider(rows);
    }

    private static Div nameAndEmail(Person person) {
        Div cell = new Div();
        Div name = new Div(person.name().familyFirst());
        name.addClassName("line-main");
        Div email = new Div(person.email());
        email.addClassNames("quiet", "small");
        cell.add(name, email);
        if (!person.active()) {
            cell.add(Status.NOT_STARTED.badge(text("people.inactive")));
        }
        return cell;
    }

    private int count() {
        int total = Math.toIntExact(people.search(query(0, 1)).total());
        found.setText(text("people.found", total));
        return total;
    }

    /** As tall as what was found, up to a page that scrolls. */
    private void fit() {
        boolean few = count() <= ROWS_WITHOUT_SCROLLING;
        grid.setAllRowsVisible(few);
        if (!few) {
            grid.setHeight("min(44rem, 72dvh)");
        }
    }

    private PeopleQuery query(int offset, int limit) {
        @Nullable Team within = team.getValue();
        return new PeopleQuery(
                search.getValue(),
                within == null ? null : within.id(),
                true,
                null,
                PeopleQuery.Standing.ALL,
                PeopleQuery.Sort.FAMILY_NAME,
                false,
                offset,
                limit);
    }

    private void show(@Nullable Person person) {
        split.remove(details);
        split.removeClassName("open");
        if (person != null) {
            details.show(person, grid::deselectAll);
            split.add(details);
            split.addClassName("open");
        }
    }

    private void refresh() {
        if (opening) {
            return;
        }
        grid.deselectAll();
        fit();
        grid.getDataProvider().refreshAll();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(
                        null,
                        "admin/people"
                                + QueryParameters.simple(chosen())
                                        .getQueryString()
                                        .transform(q -> q.isEmpty() ? "" : "?" + q));
    }

    private Map<String, String> chosen() {
        Map<String, String> chosen = new LinkedHashMap<>();
        if (!search.getValue().isBlank()) {
            chosen.put("q", search.getValue());
        }
        if (team.getValue() != null) {
            chosen.put("team", team.getValue().id().toString());
        }
        return chosen;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        opening = true;
        search.setValue(asked.getSingleParameter("q").orElse(""));
        asked.getSingleParameter("team")
                .flatMap(id -> teams.all().stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst())
                .ifPresent(team::setValue);
        opening = false;
        fit();
    }
}
