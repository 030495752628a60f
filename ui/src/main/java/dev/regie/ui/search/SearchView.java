package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.CurrentUser;
import dev.regie.search.query.Hit;
import dev.regie.search.query.SearchResults;
import dev.regie.search.query.SearchService;
import dev.regie.search.query.Snippet;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Icons;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the courses say about the words in the address; each answer opens the very passage. */
@Route(value = "search", layout = Frame.class)
public class SearchView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int MOST = 30;

    @Inject
    transient SearchService search;

    @Inject
    transient CurrentUser currentUser;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String question = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("q")
                .orElse("")
                .strip();
        startAnew();
        title(question.isEmpty() ? text("search.title") : text("search.titleOf", question));
        add(field(question));
        if (!question.isEmpty()) {
            show(search.search(question, Texts.language(), currentUser.require(), MOST));
        }
    }

    private static TextField field(String question) {
        TextField field = new TextField(text("search.label"));
        field.setValue(question);
        field.setMaxLength(200);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(Icons.SEARCH.icon());
        field.addClassName("search-field");
        field.addKeyPressListener(Key.ENTER, _ -> {
            if (!field.getValue().isBlank()) {
                UI.getCurrent()
                        .navigate(
                                SearchView.class,
                                QueryParameters.simple(
                                        Map.of("q", field.getValue().strip())));
            }
        });
        return field;
    }

    private void show(SearchResults results) {
        if (results.hits().isEmpty()) {
            add(new EmptyState(Drawing.SIGNPOST, text("search.none.title"), text("search.none.why")));
            return;
        }
        Paragraph found = new Paragraph(text("search.found", results.total()));
        found.addClassName("quiet");
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        results.hits().forEach(hit -> list.add(item(hit)));
        add(found, list);
    }

    private static ListItem item(Hit hit) {
        Anchor link = new Anchor(hit.href(), hit.heading());
        link.setRouterIgnore(true);
        Span where = new Span(Stream.of(hit.courseTitle(), hit.activityTitle())
                .filter(Objects::nonNull)
                .filter(title -> !title.equals(hit.heading()))
                .collect(Collectors.joining(" · ")));
        where.addClassNames("quiet", "small");
        ListItem item = new ListItem(link, snippet(hit), where);
        item.addClassName("hit");
        return item;
    }

    /** The passage with the words that match marked; text only, so nothing in it can become markup. */
    private static Div snippet(Hit hit) {
        Div passage = new Div();
        if (hit.language() != Texts.language()) {
            passage.getElement().setAttribute("lang", hit.language().tag());
        }
        for (Snippet.Piece piece : hit.snippet().pieces()) {
            passage.getElement()
                    .appendChild(
                            piece.match()
                                    ? new Element("mark").setText(piece.text())
                                    : Element.createText(piece.text()));
        }
        return passage;
    }
}
