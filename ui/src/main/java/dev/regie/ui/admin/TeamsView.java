package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.regie.core.people.Leadership;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamService;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tree of teams with who leads each and, on asking, who is in it today. */
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
        List<Team> all = teams.all();
        if (all.isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("teams.empty.title"), text("teams.empty.why")));
        } else {
            add(branch(all, null));
        }
    }

    private UnorderedList branch(List<Team> all, @Nullable TeamId parent) {
        UnorderedList list = new UnorderedList();
        list.addClassName("tree");
        all.stream().filter(team -> Objects.equals(team.parent(), parent)).forEach(team -> {
            ListItem item = new ListItem(team(team));
            if (all.stream().anyMatch(child -> team.id().equals(child.parent()))) {
                item.add(branch(all, team.id()));
            }
            list.add(item);
        });
        return list;
    }

    private Div team(Team team) {
        Div card = new Div(new H2(team.name()));
        card.addClassName("card");
        card.add(teams.leadershipOn(team.id(), formats.today())
                .map(this::leader)
                .orElseGet(() -> new Span(text("teams.noManager"))));
        Set<PersonId> members = teams.membersOn(team.id(), formats.today());
        if (!members.isEmpty()) {
            Details details = new Details(text("teams.members", members.size()));
            details.addOpenedChangeListener(event -> {
                if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                    details.add(names(members));
                }
            });
            card.add(details);
        }
        return card;
    }

    private Span leader(Leadership leadership) {
        String manager = name(leadership.manager());
        PersonId deputy = leadership.deputy();
        Span line = new Span(
                deputy == null
                        ? text("teams.manager", manager)
                        : text("teams.managerAndDeputy", manager, name(deputy)));
        line.addClassName("quiet");
        return line;
    }

    private String name(PersonId id) {
        return people.find(id).map(person -> person.name().full()).orElse("–");
    }

    private UnorderedList names(Set<PersonId> members) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        people.all(members).values().stream()
                .map(Person::name)
                .sorted(PersonName.BY_FAMILY.thenComparing(Comparator.comparing(PersonName::full)))
                .map(name -> new ListItem(name.familyFirst()))
                .forEach(list::add);
        return list;
    }
}
