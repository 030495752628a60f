package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.Person;
import dev.regie.core.people.Stretch;
import dev.regie.core.people.TeamHistory;
import dev.regie.ui.component.Facts;
import dev.regie.ui.component.Focus;
import dev.regie.ui.component.Icons;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Languages;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** One person beside the list. */
public class PersonDetails extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient TeamHistory teamHistory;

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
        getElement().setAttribute("aria-label", person.name().full());
        RouterLink edit = new RouterLink(
                PersonView.class,
                new RouteParameters(PersonView.PERSON, person.id().toString()));
        edit.add(new Span(text("people.edit")), Icons.ON.icon());
        edit.addClassName("primary-action");
        Button closing = new Button(text("close"), Icons.CLOSE.icon(), _ -> close.run());
        closing.addThemeVariants(ButtonVariant.TERTIARY);
        Div acts = new Div(edit, closing);
        acts.addClassName("row");
        add(name, facts(person), acts);
        Focus.onto(name);
    }

    private Facts facts(Person person) {
        LocalDate today = formats.today();
        List<Stretch> all = teamHistory.stretchesOf(person.id());
        String memberOf = names(all, Stretch.As.MEMBER, today);
        String leads = names(all, Stretch.As.MANAGER, today);
        String standsIn = names(all, Stretch.As.DEPUTY, today);
        Facts facts = new Facts()
                .fact(text("people.email"), person.email())
                .fact(text("people.roles"), RoleWords.of(person.roles()))
                .fact(text("people.teams"), memberOf.isEmpty() ? text("people.teams.none") : memberOf);
        if (!leads.isEmpty()) {
            facts.fact(text("people.leads"), leads);
        }
        if (!standsIn.isEmpty()) {
            facts.fact(text("people.standsIn"), standsIn);
        }
        all.stream()
                .filter(stretch -> stretch.period().from().isAfter(today))
                .forEach(stretch -> facts.fact(text("people.planned"), PersonWords.planned(stretch, formats)));
        return facts.fact(text("people.language"), Languages.name(person.language()))
                .fact(text("people.access"), person.active() ? text("people.active") : text("people.inactive"));
    }

    private static String names(List<Stretch> stretches, Stretch.As as, LocalDate day) {
        return stretches.stream()
                .filter(stretch -> stretch.as() == as && stretch.period().holdsOn(day))
                .map(stretch -> stretch.team().name())
                .collect(Collectors.joining(", "));
    }
}
