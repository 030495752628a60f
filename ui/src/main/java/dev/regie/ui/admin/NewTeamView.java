package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamResult;
import dev.regie.core.people.TeamService;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Set;

/** Makes a team; goes on to its page. */
@Route(value = "admin/teams/new", layout = Frame.class)
public class NewTeamView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamService teams;

    @Inject
    transient TeamChoices choices;

    @PostConstruct
    void build() {
        back(Links.back(TeamsView.class, text("teams.title")));
        title(text("teams.new"));
        add(new TeamForm(text("team.create"), choices, Set.of(), this::save));
    }

    private void save(TeamForm form) {
        TeamResult result = teams.create(form.name(), form.above());
        if (result instanceof TeamResult.Stored(var team)) {
            UI.getCurrent()
                    .navigate(
                            AdminTeamView.class,
                            new RouteParameters(AdminTeamView.TEAM, team.id().toString()));
        } else {
            form.answer(result);
        }
    }
}
