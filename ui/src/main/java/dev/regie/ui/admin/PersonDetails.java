package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamService;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Icons;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Languages;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;

/** One person beside the list. */
public class PersonDetails extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamService teams;

    @Inject
    transient Formats formats;

    /** An empty panel. */
    public PersonDetails() {
        addClassName("detail");
        getElement().setAttribute("role", "region");
    }

    void show(Person person, Runnable close) {
        removeAll();
        H2 name = new H2(person.name().full());
        name.getElement().setAttribute("tabindex", "-1");
        Button closing = new Button(text("close"), Icons.CLOSE.icon(), _ -> close.run());
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        getElement().setAttribute("aria-label", person.name().full());
        add(name, facts(person), closing);
        name.getElement().executeJs("this.focus()");
    }

    private Facts facts(Person person) {
        List<Team> memberOf = teams.teamsOf(person.id(), formats.today());
        List<Team> leads = teams.ledBy(person.id(), formats.today());
        Facts facts = new Facts()
                .fact(text("people.email"), person.email())
                .fact(text("people.roles"), RoleWords.of(person.roles()))
                .fact(text("people.teams"), memberOf.isEmpty() ? text("people.teams.none") : names(memberOf));
        if (!leads.isEmpty()) {
            facts.fact(text("people.leads"), names(leads));
        }
        return facts.fact(text("people.language"), Languages.name(person.language()))
                .fact(text("people.access"), person.active() ? text("people.active") : text("people.inactive"));
    }

    private static String names(List<Team> teams) {
        return teams.stream().map(Team::name).collect(Collectors.joining(", "));
    }
}
