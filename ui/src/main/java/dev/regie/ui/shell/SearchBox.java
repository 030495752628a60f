package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.regie.ui.component.Icons;
import dev.regie.ui.i18n.Texts;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A field to search with, which suggests while one types; {@code assets/search.js} asks {@code /api/search/suggestions} for that. The one
 * in the header is where the slash key leads to, from anywhere outside a field.
 */
@JavaScript("context://assets/search.js")
public final class SearchBox extends Div {
    private static final long serialVersionUID = 1L;

    private static final String EVENT = "regie-search";

    private final TextField field = new TextField();

    private SearchBox(String name) {
        addClassName("search-box");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", name);
        field.setPrefixComponent(Icons.SEARCH.icon());
        field.setMaxLength(200);
        UnorderedList list = new UnorderedList();
        list.addClassName("search-list");
        list.getElement().setAttribute("role", "listbox").setAttribute("hidden", true);
        list.getElement().setAttribute("aria-label", text("search.suggestions"));
        Span status = new Span();
        status.addClassName("visually-hidden");
        status.getElement().setAttribute("role", "status");
        add(field, list, status);
        getElement()
                .addEventListener(EVENT, event -> {
                    JsonNode wanted = event.getEventData().get("event.detail");
                    UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", wanted.asString())));
                })
                .addEventData("event.detail");
    }

    /** The box in the header. */
    static SearchBox inHeader() {
        SearchBox box = new SearchBox(text("search.label"));
        box.addClassName("frame-search");
        box.field.setAriaLabel(text("search.label"));
        box.field.setPlaceholder(text("search.placeholder"));
        box.getElement().setAttribute("data-shortcut", true);
        return box;
    }

    /** The box on the page of what was found, with the question. */
    public static SearchBox onPage(String question) {
        SearchBox box = new SearchBox(text("search.again"));
        box.field.setLabel(text("search.label"));
        box.field.setValue(question);
        box.field.setClearButtonVisible(true);
        return box;
    }

    /** The way to the search page where the header has no room for the field. */
    static Anchor link() {
        Anchor link = new Anchor("/search");
        link.addClassNames("frame-search-link", "icon-link");
        link.getElement().setAttribute("aria-label", text("search.label"));
        link.add(Icons.SEARCH.icon());
        return link;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .executeJs(
                        "window.regieSearchBox(this, {none: $0, one: $1, many: $2, course: $3}, $4)",
                        text("search.suggestions.none"),
                        text("search.suggestions.one"),
                        text("search.suggestions.many", "#"),
                        text("search.kind.course"),
                        Texts.language().tag());
    }
}
