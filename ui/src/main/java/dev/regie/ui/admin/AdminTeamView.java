package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamId;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.people.TeamResult;
import dev.regie.core.people.TeamService;
import dev.regie.core.people.TeamTree;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.component.Section;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One team for the admin: who leads it, who is in it now and soon, what lies below it, its name and place, and closing it. */
@Route(value = "admin/teams/:team", layout = Frame.class)
public class AdminTeamView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String TEAM = "team";

    @Inject
    transient TeamService teams;

    @Inject
    transient TeamChoices choices;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient Formats formats;

    @Inject
    transient TeamLeaders leaders;

    @Inject
    transient TeamMembers members;

    private final Div answer = new Div();

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(TEAM)
                .flatMap(AdminTeamView::id)
                .flatMap(teams::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<TeamId> id(String text) {
        try {
            return Optional.of(new TeamId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Team team) {
        startAnew();
        answer.removeAll();
        answer.addClassName("notices");
        back(Links.back(TeamsView.class, text("teams.title")));
        title(team.name());
        if (team.closedOn() != null) {
            beneath(Status.NOT_STARTED.badge(text("team.closedOn", formats.date(team.closedOn()))));
            Button reopen = new Button(text("team.reopen"), _ -> answer(teams.reopen(team.id(), team.version())));
            add(new Paragraph(text("team.closed.why")), new Div(reopen), answer);
            return;
        }
        List<Team> all = teams.all();
        TeamTree tree = new TeamTree(all);
        if (team.parent() != null) {
            beneath(new Paragraph(tree.path(team.id())));
        }
        leaders.show(team.id());
        members.show(team.id());
        TeamForm form = new TeamForm(text("save"), choices, tree.withBelow(team.id()), fields -> save(team, fields));
        form.show(team.name(), team.parent());
        add(new Section(text("team.leaders"), leaders), new Section(text("team.members"), members));
        List<Team> below =
                all.stream().filter(other -> team.id().equals(other.parent())).toList();
        if (!below.isEmpty()) {
            add(new Section(text("team.below"), links(below)));
        }
        Button close = new Button(text("team.close"), _ -> ask(team));
        close.addThemeVariants(ButtonVariant.ERROR);
        add(
                new Section(text("team.place"), form),
                new Section(text("team.close.title"), new Paragraph(text("team.close.what")), new Div(close), answer));
    }

    private static UnorderedList links(List<Team> below) {
        UnorderedList list = new UnorderedList();
        below.forEach(team -> list.add(new ListItem(new RouterLink(
                team.name(),
                AdminTeamView.class,
                new RouteParameters(TEAM, team.id().toString())))));
        return list;
    }

    private void save(Team team, TeamForm form) {
        TeamResult result = teams.change(team.id(), form.name(), form.above(), team.version());
        if (result instanceof TeamResult.Stored(Team now)) {
            show(now);
        } else {
            form.answer(result);
        }
    }

    private void ask(Team team) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("team.close.ask", team.name()));
        int count = membership.membersOn(team.id(), formats.today()).size();
        dialog.add(new UnorderedList(
                new ListItem(text("team.close.members", count)), new ListItem(text("team.close.past"))));
        Button cancel = new Button(text("cancel"), _ -> dialog.close());
        Button confirm = new Button(text("team.close"), _ -> {
            dialog.close();
            answer(teams.close(team.id(), formats.today(), team.version()));
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        dialog.getFooter().add(cancel, confirm);
        dialog.open();
        cancel.focus();
    }

    private void answer(TeamResult result) {
        if (result instanceof TeamResult.Stored(Team now)) {
            show(now);
        } else {
            answer.removeAll();
            answer.add(Notice.error(TeamWords.refusal(result)));
            if (result instanceof TeamResult.ChangedMeanwhile(Team now)) {
                answer.add(new Anchor("/admin/teams/" + now.id(), text("reload")));
            }
        }
    }
}
