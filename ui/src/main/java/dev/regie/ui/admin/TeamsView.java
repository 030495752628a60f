package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.people.TeamSummary;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tree of teams with who leads each and how many are in it today. A team without a manager asks for attention. */
@Route(value = "admin/teams", layout = Frame.class)
public class TeamsView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamService teams;

    @Inject
    transient PeopleService people;

    @Inject
    transient Formats formats;

    @PostConstruct
    void build() {
        title(text("teams.title"));
        lead(text("teams.lead"));
        act(Links.primary(NewTeamView.class, text("teams.new")));
        List<TeamSummary> all = teams.summaries(formats.today());
        if (all.isEmpty()) {
            add(new EmptyState(
                    Drawing.DESK,
                    text("teams.empty.title"),
                    text("teams.empty.why"),
                    Links.primary(NewTeamView.class, text("teams.new"))));
            return;
        }
        Map<PersonId, Person> leaders = people.all(all.stream()
                .flatMap(team -> Stream.of(team.manager(), team.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        add(branch(all, null, leaders));
    }

    private static UnorderedList branch(List<TeamSummary> all, @Nullable TeamId parent, Map<PersonId, Person> leaders) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tree");
        all.stream()
                .filter(summary -> Objects.equals(summary.team().parent(), parent))
                .forEach(summary -> {
                    TeamId id = summary.team().id();
                    ListItem item = new ListItem(team(summary, leaders));
                    if (all.stream().anyMatch(child -> id.equals(child.team().parent()))) {
                        item.add(branch(all, id, leaders));
                    }
                    list.add(item);
                });
        return list;
    }

    private static Div team(TeamSummary summary, Map<PersonId, Person> leaders) {
        RouterLink name = new RouterLink(
                summary.team().name(),
                AdminTeamView.class,
                new RouteParameters(AdminTeamView.TEAM, summary.team().id().toString()));
        name.addClassName("line-main");
        List<String> counts = new ArrayList<>();
        counts.add(text("teams.members", summary.members()));
        if (summary.membersBelow() > 0) {
            counts.add(text("teams.membersBelow", summary.membersBelow()));
        }
        Span numbers = new Span(String.join(" · ", counts));
        numbers.addClassName("quiet");
        Div line = new Div(name, numbers, leader(summary, leaders));
        line.addClassName("team-line");
        return line;
    }

    private static Span leader(TeamSummary summary, Map<PersonId, Person> leaders) {
        @Nullable Person manager = summary.manager() == null ? null : leaders.get(summary.manager());
        @Nullable Person deputy = summary.deputy() == null ? null : leaders.get(summary.deputy());
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
