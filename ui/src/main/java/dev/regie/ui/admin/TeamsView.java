package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.TeamQuery;
import dev.regie.core.people.TeamQuery.Place;
import dev.regie.core.people.TeamQuery.Sort;
import dev.regie.core.people.TeamQuery.Standing;
import dev.regie.core.people.TeamService;
import dev.regie.core.people.TeamSummary;
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

/**
 * The teams with who leads each and how many are in it today: as a tree from the top, or, when searched, filtered or sorted, as a list. A
 * team without a manager asks for attention. The address says what is shown.
 */
@Route(value = "admin/teams", layout = Frame.class)
public class TeamsView extends dev.regie.ui.component.Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 50;
    private static final String TEXT = "q";
    private static final String STANDING = "standing";
    private static final String UNLED = "unled";
    private static final String SORT = "sort";

    @Inject
    transient TeamService teams;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    private final TextField search = new TextField();
    private final Select<Standing> standing = new Select<>();
    private final Select<Sort> sort = new Select<>();
    private final Checkbox unled = new Checkbox();
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
        standing.setValue(query.word(STANDING, Standing.class).orElse(Standing.OPEN));
        sort.setValue(query.word(SORT, Sort.class).orElse(Sort.NAME));
        unled.setValue(query.has(UNLED));
        asked = query;
        show(query);
    }

    private void build() {
        title(text("teams.title"));
        lead(text("teams.lead"));
        act(Links.primary(NewTeamView.class, text("teams.new")));
        search.setLabel(text("teams.search"));
        search.setPrefixComponent(Icons.SEARCH.icon());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(event -> go(TEXT, event.getValue()));
        standing.setLabel(text("teams.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(TeamsView::word);
        standing.addValueChangeListener(event -> go(STANDING, unusual(event.getValue(), Standing.OPEN)));
        sort.setLabel(text("teams.sort"));
        sort.setItems(Sort.values());
        sort.setItemLabelGenerator(TeamsView::word);
        sort.addValueChangeListener(event -> go(SORT, unusual(event.getValue(), Sort.NAME)));
        unled.setLabel(text("teams.unled"));
        unled.addValueChangeListener(event -> go(UNLED, event.getValue() ? "yes" : null));
        Div toolbar = new Div(search, standing, sort, unled);
        toolbar.addClassNames("toolbar", "people-toolbar");
        list.addClassName("section");
        add(toolbar, list);
    }

    private static @Nullable String unusual(@Nullable Enum<?> value, Enum<?> usual) {
        return value == null || value == usual ? null : Query.word(value);
    }

    private void go(String name, @Nullable String value) {
        Query now = asked;
        if (now != null) {
            UI.getCurrent().navigate(now.with(name, value).address());
        }
    }

    private void show(Query query) {
        int number = Math.max(1, query.number("page", 1));
        boolean tree = !query.has(TEXT) && !query.has(STANDING) && !query.has(UNLED) && !query.has(SORT);
        Page<TeamSummary> page = teams.search(
                new TeamQuery(
                        query.text(TEXT),
                        tree ? new Place.Top() : new Place.Anywhere(),
                        standing.getValue(),
                        unled.getValue(),
                        sort.getValue(),
                        (number - 1) * PAGE,
                        PAGE),
                formats.today());
        list.removeAll();
        if (page.total() == 0) {
            list.add(tree ? nothingThere() : nothingFound());
            return;
        }
        Span found = new Span(tree ? text("teams.atTop", page.total()) : text("teams.found", page.total()));
        found.addClassNames("quiet", "small");
        found.getElement().setAttribute("role", "status");
        list.add(
                found,
                new TeamBranch(new TeamBranch.Source(teams, people, formats.today()), page.items(), tree),
                new PageLinks(
                        page,
                        at -> query.with("page", at == 1 ? null : String.valueOf(at))
                                .address()));
    }

    private static EmptyState nothingFound() {
        return new EmptyState(
                Drawing.SIGNPOST,
                text("teams.none.title"),
                text("teams.none.why"),
                Links.quiet("/admin/teams", text("teams.none.all")));
    }

    private static EmptyState nothingThere() {
        return new EmptyState(
                Drawing.DESK,
                text("teams.empty.title"),
                text("teams.empty.why"),
                Links.primary(NewTeamView.class, text("teams.new")));
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case OPEN -> text("teams.standing.open");
            case CLOSED -> text("teams.standing.closed");
            case ALL -> text("teams.standing.all");
        };
    }

    private static String word(Sort sort) {
        return switch (sort) {
            case NAME -> text("teams.sort.name");
            case MEMBERS -> text("teams.sort.members");
        };
    }
}
