package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamQuery;
import dev.regie.core.people.TeamQuery.Place;
import dev.regie.core.people.TeamService;
import dev.regie.core.people.TeamSummary;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stretch of teams as a list of links; as a tree it asks for the teams below one when that is opened, and not before. */
final class TeamBranch extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private final transient Source source;

    /** Where teams and the names of their leaders come from. */
    record Source(TeamService teams, PeopleService people, LocalDate today) {
        Page<TeamSummary> below(TeamSummary above) {
            return teams.search(TeamQuery.in(new Place.Below(above.team().id()), 0, Page.MAX_LIMIT), today);
        }
    }

    /** A branch that opens further, or a plain list that says where each team is. */
    TeamBranch(Source source, List<TeamSummary> stretch, boolean tree) {
        this.source = source;
        addClassName("tree");
        Map<PersonId, Person> leaders = source.people()
                .all(stretch.stream()
                        .flatMap(team -> Stream.of(team.manager(), team.deputy()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        stretch.forEach(team -> add(tree ? opening(team, leaders) : flat(team, leaders)));
    }

    private static ListItem flat(TeamSummary team, Map<PersonId, Person> leaders) {
        ListItem item = new ListItem(line(team, leaders));
        if (!team.above().isEmpty()) {
            Div above = new Div(String.join(" / ", team.above()));
            above.addClassNames("quiet", "small");
            item.add(above);
        }
        return item;
    }

    private ListItem opening(TeamSummary team, Map<PersonId, Person> leaders) {
        Div line = line(team, leaders);
        ListItem item = new ListItem(line);
        if (team.teamsBelow() > 0) {
            Button open = new Button(text("teams.below", team.teamsBelow()));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(
                    text("teams.below.of", team.teamsBelow(), team.team().name()));
            open.getElement().setAttribute("aria-expanded", "false");
            open.addClickListener(_ -> toggle(item, open, team));
            line.add(open);
        }
        return item;
    }

    private void toggle(ListItem item, Button open, TeamSummary team) {
        List<TeamBranch> shown = item.getChildren()
                .filter(TeamBranch.class::isInstance)
                .map(TeamBranch.class::cast)
                .toList();
        open.getElement().setAttribute("aria-expanded", String.valueOf(shown.isEmpty()));
        if (!shown.isEmpty()) {
            shown.forEach(item::remove);
            return;
        }
        Page<TeamSummary> below = source.below(team);
        TeamBranch branch = new TeamBranch(source, below.items(), true);
        if (below.hasMore()) {
            branch.add(new ListItem(link(
                    team, text("teams.below.more", below.total() - below.items().size()))));
        }
        item.add(branch);
    }

    private static RouterLink link(TeamSummary team, String words) {
        return new RouterLink(
                words,
                AdminTeamView.class,
                new RouteParameters(AdminTeamView.TEAM, team.team().id().toString()));
    }

    private static Div line(TeamSummary team, Map<PersonId, Person> leaders) {
        RouterLink name = link(team, team.team().name());
        name.addClassName("line-main");
        Div line = new Div(name);
        line.addClassName("team-line");
        if (!team.team().isOpen()) {
            line.add(Status.NOT_STARTED.badge(text("teams.closed")));
            return line;
        }
        Span numbers = new Span(text("teams.members", team.members()));
        numbers.addClassName("quiet");
        line.add(numbers, leader(team, leaders));
        return line;
    }

    private static Span leader(TeamSummary team, Map<PersonId, Person> leaders) {
        @Nullable Person manager = team.manager() == null ? null : leaders.get(team.manager());
        @Nullable Person deputy = team.deputy() == null ? null : leaders.get(team.deputy());
        if (manager == null) {
            return Status.ATTENTION.badge(text("teams.noManager"));
        }
        String name = manager.name().full();
        return new Span(
                deputy == null
                        ? text("teams.manager", name)
                        : text("teams.managerAndDeputy", name, deputy.name().full()));
    }
}
