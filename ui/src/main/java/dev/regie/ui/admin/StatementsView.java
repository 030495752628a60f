package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.lrs.StatementPage;
import dev.regie.core.lrs.StatementQuery;
import dev.regie.core.lrs.StatementService;
import dev.regie.core.lrs.StoredStatement;
import dev.regie.core.shared.Json;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The learning record, newest first and without names. Pages follow positions, so that they stay put while new statements arrive. */
@Route(value = "admin/statements", layout = Frame.class)
public class StatementsView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final String BEFORE = "before";
    private static final int PAGE = 50;

    @Inject
    transient StatementService statements;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Long> before = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BEFORE)
                .flatMap(StatementsView::position);
        startAnew();
        title(text("statements.title"));
        lead(text("statements.lead"));
        StatementQuery newest = StatementQuery.newest(PAGE);
        StatementPage page = statements.query(before.map(newest::behind).orElse(newest));
        if (page.statements().isEmpty()) {
            add(new EmptyState(Drawing.DESK, text("statements.empty.title"), text("statements.empty.why")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassNames("line-list", "statements");
        page.statements().forEach(statement -> list.add(line(statement)));
        add(list, pager(before.isPresent(), page.next()));
    }

    private static Optional<Long> position(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private ListItem line(StoredStatement statement) {
        StatementSentence sentence = StatementSentence.of(Json.MAPPER.readTree(statement.json()), Texts.language());
        Span actor = new Span(sentence.actor());
        actor.addClassName("code");
        Span said = new Span(StatementVerbs.say(sentence));
        Div words = new Div(actor, said);
        words.addClassName("row");
        if (statement.voided()) {
            words.add(new Span(text("statements.voided")));
        }
        Span when = new Span(formats.dateTime(statement.stored()));
        when.addClassNames("quiet", "small", "nowrap");
        return new ListItem(words, when, json(statement));
    }

    private static Component json(StoredStatement statement) {
        Details details = new Details(text("statements.json"));
        details.addClassName("statement-json");
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && details.getContent().findAny().isEmpty()) {
                Pre pre = new Pre(Json.MAPPER
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Json.MAPPER.readTree(statement.json())));
                pre.addClassName("code");
                pre.getElement().setAttribute("tabindex", "0");
                pre.getElement().setAttribute("role", "region");
                pre.getElement().setAttribute("aria-label", text("statements.json"));
                details.add(pre);
            }
        });
        return details;
    }

    private static Component pager(boolean notFirst, @Nullable StatementQuery next) {
        Div pager = new Div();
        pager.addClassName("row");
        if (notFirst) {
            pager.add(link(text("statements.newest"), QueryParameters.empty()));
        }
        if (next != null && next.cursor() != null) {
            pager.add(link(
                    text("statements.older"),
                    QueryParameters.simple(Map.of(BEFORE, next.cursor().toString()))));
        }
        return pager;
    }

    private static RouterLink link(String label, QueryParameters parameters) {
        RouterLink link = new RouterLink(StatementsView.class);
        link.setQueryParameters(parameters);
        link.add(label);
        link.addClassName("quiet-action");
        return link;
    }
}
