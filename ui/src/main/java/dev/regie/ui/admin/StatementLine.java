package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.people.NameReveal;
import dev.regie.core.shared.Json;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One statement: who by code, did what, when. A name that was revealed stands in this line alone, until the page is left. */
final class StatementLine extends ListItem {
    private static final long serialVersionUID = 1L;

    StatementLine(
            StoredStatement statement,
            StatementFilter filter,
            Map<String, String> titles,
            Formats formats,
            NameReveal names,
            String homePage) {
        JsonNode tree = Json.MAPPER.readTree(statement.json());
        StatementSentence sentence = StatementSentence.of(tree, Texts.language(), titles);
        JsonNode account = tree.path("actor").path("account");
        String actorName = account.path("name").asString("");
        Div words = new Div();
        words.addClassName("row");
        if (actorName.isEmpty() || !homePage.equals(account.path("homePage").asString(""))) {
            words.add(code(sentence.actor()));
        } else {
            RouterLink only = new RouterLink(StatementsView.class);
            only.setQueryParameters(filter.ofActor(actorName).parameters());
            only.add(code(sentence.actor()));
            only.getElement().setAttribute("aria-label", text("statements.onlyActor", sentence.actor()));
            words.add(only);
        }
        words.add(new Span(StatementVerbs.say(sentence)));
        if (statement.voided()) {
            words.add(new Span(text("statements.voided")));
        }
        if (!actorName.isEmpty() && homePage.equals(account.path("homePage").asString(""))) {
            words.add(reveal(names, actorName, sentence.actor()));
        }
        Span when = new Span(formats.dateTime(statement.stored()));
        when.addClassNames("quiet", "small", "nowrap");
        add(words, when, json(tree));
    }

    private static Span code(String actor) {
        Span code = new Span(actor);
        code.addClassName("code");
        return code;
    }

    private static Span reveal(NameReveal names, String actorName, String shortName) {
        Span place = new Span();
        place.getElement().setAttribute("role", "status");
        Button ask = new Button(text("reveal.ask"));
        ask.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        ask.setAriaLabel(text("reveal.ask.of", shortName));
        ask.addClickListener(_ -> new RevealDialog(names, actorName, name -> {
                    place.removeAll();
                    place.setText(name);
                    place.addClassName("line-main");
                })
                .open());
        place.add(ask);
        return place;
    }

    private static Details json(JsonNode statement) {
        Details details = new Details(text("statements.json"));
        details.addClassName("statement-json");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                Pre pre = new Pre(
                        Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(Pseudonymous.of(statement)));
                pre.addClassName("code");
                pre.getElement().setAttribute("tabindex", "0");
                pre.getElement().setAttribute("role", "region");
                pre.getElement().setAttribute("aria-label", text("statements.json"));
                details.add(pre);
            }
        });
        return details;
    }
}
