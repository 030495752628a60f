package dev.regie.ui.manager;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.catalogue.Catalogue;
import dev.regie.core.catalogue.content.CourseKey;
import dev.regie.core.enrolment.CourseCount;
import dev.regie.core.enrolment.LedTeam;
import dev.regie.core.enrolment.NudgeService;
import dev.regie.core.enrolment.PersonStandings;
import dev.regie.core.enrolment.TeamPage;
import dev.regie.core.enrolment.TeamProgress;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.TeamMembership;
import dev.regie.ui.component.ContentText;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Status;
import dev.regie.ui.component.Toolbar;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A manager's own people: per course not started, busy or done, and by when. Nothing else, and the page says so. */
@Route(value = "team", layout = Frame.class)
public class TeamView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String TEAM = "team";
    private static final String SHOW = "show";
    private static final String FROM = "from";
    private static final int PAGE = 50;
    private static final String INDENT = "\u2003";

    @Inject
    transient TeamProgress progress;

    @Inject
    transient NudgeService nudges;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient TeamLeadership leadership;

    @Inject
    transient PeopleService people;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Catalogue catalogue;

    @Inject
    transient Formats formats;

    private final Map<CourseKey, String> names = new HashMap<>();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        startAnew();
        title(text("team.title"));
        lead(text("team.lead"));
        catalogue
                .allLatest()
                .forEach(version -> names.put(
                        version.key(), ContentText.of(version.content().title()).text()));
        List<LedTeam> led = progress.teams();
        if (led.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("team.empty.title"), text("team.empty.why")));
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        LedTeam team = query.getSingleParameter(TEAM)
                .flatMap(id -> led.stream()
                        .filter(each -> each.team().id().toString().equals(id))
                        .findFirst())
                .orElse(led.getFirst());
        Show show = query.getSingleParameter(SHOW).flatMap(Show::of).orElse(Show.ALL);
        show(led, progress.of(team.team().id(), show::takes, from(query), PAGE), show);
    }

    private static int from(QueryParameters query) {
        try {
            return Math.max(0, Integer.parseInt(query.getSingleParameter(FROM).orElse("0")));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void show(List<LedTeam> led, TeamPage page, Show show) {
        Toolbar toolbar = new Toolbar();
        if (led.size() > 1) {
            Select<LedTeam> team = new Select<>();
            team.setLabel(text("team.which"));
            team.setItems(led);
            team.setItemLabelGenerator(
                    each -> INDENT.repeat(each.depth()) + each.team().name());
            team.setValue(page.team());
            team.addClassName("grow");
            team.addValueChangeListener(event -> go(event.getValue(), show, 0));
            toolbar.fields(team);
        }
        Select<Show> which = new Select<>();
        which.setLabel(text("team.show"));
        which.setItems(Show.values());
        which.setItemLabelGenerator(Show::word);
        which.setValue(show);
        which.addValueChangeListener(event -> go(page.team(), event.getValue(), 0));
        toolbar.fields(which);
        toolbar.open(show != Show.ALL);
        add(toolbar);
        if (!page.courses().isEmpty()) {
            add(counts(page));
        }
        add(people(page, show));
        if (page.team().direct()) {
            add(new DeputyBox(
                    membership,
                    leadership,
                    people,
                    currentUser.require().id(),
                    page.team().team(),
                    formats));
        }
        add(unseen());
    }

    private Section counts(TeamPage page) {
        UnorderedList list = new UnorderedList();
        list.addClassName("line-list");
        for (CourseCount count : page.courses()) {
            Span name = new Span(name(count.course()));
            name.addClassName("line-main");
            list.add(new ListItem(name, count.mayBeShown() ? badges(count) : withheld()));
        }
        return new Section(page.team().team().name(), list);
    }

    private static Div badges(CourseCount count) {
        Div badges = new Div(
                Status.NOT_STARTED.badge(text("count.notStarted", count.notStarted())),
                Status.BUSY.badge(text("count.busy", count.busy())),
                Status.DONE.badge(text("count.done", count.done())));
        badges.addClassName("row");
        return badges;
    }

    private static Span withheld() {
        Span withheld = new Span(text("team.withheld"));
        withheld.addClassNames("quiet", "small");
        return withheld;
    }

    private Section people(TeamPage page, Show show) {
        Section section = new Section(text("team.people", page.people().total()));
        if (page.people().total() == 0) {
            section.add(new Paragraph(show == Show.ALL ? text("team.nobody") : text("team.nobodyLike")));
            return section;
        }
        String sender = people.find(currentUser.require().id())
                .map(person -> person.name().full())
                .orElse("");
        var asked = nudges.recent(page.team().team().id());
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "team-people");
        for (PersonStandings person : page.people().items()) {
            list.add(new PersonRow(
                    nudges, formats, sender, person, this::name, asked.getOrDefault(person.person(), Map.of())));
        }
        section.add(list, pager(page, show));
        return section;
    }

    private static Div pager(TeamPage page, Show show) {
        Div pager = new Div();
        pager.addClassName("row");
        int offset = page.people().offset();
        if (offset > 0) {
            pager.add(link(text("team.earlier"), page.team(), show, Math.max(0, offset - PAGE)));
        }
        if (page.people().hasMore()) {
            pager.add(link(text("team.further"), page.team(), show, offset + PAGE));
        }
        return pager;
    }

    private static Section unseen() {
        UnorderedList list = new UnorderedList();
        list.addClassName("bullets");
        list.add(
                new ListItem(text("team.unseen.answers")),
                new ListItem(text("team.unseen.journal")),
                new ListItem(text("team.unseen.time")),
                new ListItem(text("team.unseen.small")));
        Paragraph ask = new Paragraph(text("team.unseen.ask"));
        ask.addClassName("line-main");
        return new Section(text("team.unseen"), list, ask);
    }

    private static RouterLink link(String label, LedTeam team, Show show, int from) {
        RouterLink link = new RouterLink(TeamView.class);
        link.setQueryParameters(query(team, show, from));
        link.add(label);
        link.addClassName("quiet-action");
        return link;
    }

    private static void go(@Nullable LedTeam team, @Nullable Show show, int from) {
        if (team != null && show != null) {
            UI.getCurrent().navigate(TeamView.class, query(team, show, from));
        }
    }

    private static QueryParameters query(LedTeam team, Show show, int from) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(TEAM, team.team().id().toString());
        if (show != Show.ALL) {
            parameters.put(SHOW, show.id());
        }
        if (from > 0) {
            parameters.put(FROM, String.valueOf(from));
        }
        return QueryParameters.simple(parameters);
    }

    private String name(CourseKey course) {
        return names.getOrDefault(course, course.text());
    }
}
