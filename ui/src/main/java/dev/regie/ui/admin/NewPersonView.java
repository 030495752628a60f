package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamMembership;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds one person, in a team if wished; goes on to the page of that person. */
@Route(value = "admin/people/new", layout = Frame.class)
public class NewPersonView extends Page {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleService people;

    @Inject
    transient TeamChoices teams;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient Formats formats;

    @PostConstruct
    void build() {
        back(Links.back(PeopleView.class, text("people.title")));
        title(text("people.new"));
        lead(text("person.new.lead"));
        ComboBox<TeamChoice> team = TeamFields.team(text("person.team"), teams, Set.of());
        team.setHelperText(text("person.team.hint"));
        PersonForm fields = new PersonForm(text("person.create"), saved -> save(saved, team.getValue()));
        fields.addComponentAtIndex(2, team);
        add(fields);
        fields.focus();
    }

    private void save(PersonForm fields, @Nullable TeamChoice team) {
        PersonResult result = people.create(fields.wish());
        if (result instanceof PersonResult.Stored(var person)) {
            if (team != null) {
                membership.addMember(team.id(), person.id(), formats.today());
            }
            UI.getCurrent()
                    .navigate(
                            PersonView.class,
                            new RouteParameters(PersonView.PERSON, person.id().toString()));
        } else {
            fields.answer(result);
        }
    }
}
