package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.NameReveal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Who a statement is about: by code, and a person of this installation by name only after a reason was given. A name that was
 * revealed stands there alone, until the page is left.
 *
 * @param name the opaque account name, if it is a person of this installation
 * @param shortName what is shown
 */
record StatementActor(Optional<String> name, String shortName) {

    /** The account that Regie itself writes with, which is nobody. */
    private static final String ITSELF = "regie";

    static StatementActor of(JsonNode statement, String shortName, String homePage) {
        JsonNode account = statement.path("actor").path("account");
        return new StatementActor(
                Optional.of(account.path("name").asString(""))
                        .filter(name -> !name.isEmpty() && !name.equals(ITSELF))
                        .filter(_ -> homePage.equals(account.path("homePage").asString(""))),
                shortName);
    }

    /** The code, as a link to all of that person where it is one. */
    Component code(StatementFilter filter) {
        Span code = new Span(shortName);
        code.addClassName("code");
        if (name.isEmpty()) {
            return code;
        }
        RouterLink only = new RouterLink(StatementsView.class);
        only.setQueryParameters(filter.ofActor(name.get()).parameters());
        only.add(code);
        only.getElement().setAttribute("aria-label", text("statements.onlyActor", shortName));
        return only;
    }

    /** Asks for the name. */
    Optional<Component> reveal(NameReveal names) {
        return name.map(actor -> {
            Span place = new Span();
            place.getElement().setAttribute("role", "status");
            Button ask = new Button(text("reveal.ask"));
            ask.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            ask.setAriaLabel(text("reveal.ask.of", shortName));
            ask.addClickListener(_ -> new RevealDialog(names, actor, person -> {
                        place.removeAll();
                        place.setText(person);
                        place.addClassName("line-main");
                    })
                    .open());
            place.add(ask);
            return place;
        });
    }
}
