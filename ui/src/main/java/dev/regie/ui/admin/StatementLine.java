package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.people.NameReveal;
import dev.regie.core.shared.Json;
import dev.regie.ui.component.Status;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One statement of the list: who by code, did what, when; the moment is the link to all of it. */
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
        StatementActor actor = StatementActor.of(tree, sentence.actor(), homePage);
        Div words = new Div(actor.code(filter), new Span(StatementVerbs.say(sentence)));
        words.addClassName("row");
        if (statement.voided()) {
            words.add(Status.ATTENTION.badge(text("statements.voided")));
        }
        actor.reveal(names).ifPresent(words::add);
        RouterLink all = to(statement, formats.dateTime(statement.stored()));
        all.addClassNames("small", "nowrap");
        all.getElement().setAttribute("aria-label", text("statements.open", formats.dateTime(statement.stored())));
        add(words, all);
    }

    /** The page of a statement. */
    static RouterLink to(StoredStatement statement, String label) {
        RouterLink link = new RouterLink(
                StatementView.class,
                new RouteParameters(StatementView.STATEMENT, statement.id().toString()));
        link.add(label);
        return link;
    }
}
