package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

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
import dev.regie.ui.component.FilterBar;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Listing;
import dev.regie.ui.component.Query;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.stream.Stream;

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

    private final FilterBar filters = new FilterBar();
    private final Listing list = new Listing();

    @PostConstruct
    void build() {
        title(text("teams.title"));
        lead(text("teams.lead"));
        act(Links.primary(NewTeamView.class, text("teams.new")));
        filters.addClassName("people-toolbar");
        filters.words(TEXT, text("teams.search"));
        filters.one(STANDING, Standing.OPEN, text("teams.standing"), TeamsView::word);
        filters.one(SORT, Sort.NAME, text("teams.sort"), TeamsView::word);
        filters.only(UNLED, text("teams.unled"));
        add(filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Query query = Query.of(event.getLocation());
        filters.show(query);
        boolean tree = Stream.of(TEXT, STANDING, UNLED, SORT).noneMatch(query::has);
        Page<TeamSummary> page = teams.search(
                new TeamQuery(
                        query.text(TEXT),
                        tree ? new Place.Top() : new Place.Anywhere(),
                        query.word(STANDING, Standing.class).orElse(Standing.OPEN),
                        query.has(UNLED),
                        query.word(SORT, Sort.class).orElse(Sort.NAME),
                        query.offset(PAGE),
                        PAGE),
                formats.today());
        if (page.total() == 0) {
            list.showNothing(tree ? nothingThere() : nothingFound());
        } else {
            list.show(
                    query,
                    page,
                    tree ? text("teams.atTop", page.total()) : text("teams.found", page.total()),
                    new TeamBranch(new TeamBranch.Source(teams, people, formats.today()), page.items(), tree));
        }
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
