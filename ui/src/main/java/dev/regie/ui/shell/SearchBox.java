package dev.regie.ui.shell;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dev.regie.ui.component.Icons;
import java.util.Map;

/** The search field in the header; the slash key leads to it from anywhere outside a field. */
final class SearchBox extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField field = new TextField();

    SearchBox() {
        addClassName("frame-search");
        getElement().setAttribute("role", "search");
        field.setAriaLabel(text("search.label"));
        field.setPlaceholder(text("search.placeholder"));
        field.setPrefixComponent(Icons.SEARCH.icon());
        field.setMaxLength(200);
        field.addKeyPressListener(Key.ENTER, event -> search());
        field.getElement().setAttribute("aria-keyshortcuts", "/");
        add(field);
    }

    /** The way to the search page where the header has no room for the field. */
    static Anchor link() {
        Anchor link = new Anchor("/search");
        link.addClassNames("frame-search-link", "icon-link");
        link.getElement().setAttribute("aria-label", text("search.label"));
        link.add(Icons.SEARCH.icon());
        return link;
    }

    private void search() {
        String wanted = field.getValue().strip();
        if (!wanted.isEmpty()) {
            UI.getCurrent().navigate("search", QueryParameters.simple(Map.of("q", wanted)));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        field.getElement()
                .executeJs("const field = this; const go = e => {"
                        + " if (!field.isConnected) { document.removeEventListener('keydown', go); return; }"
                        + " const at = e.composedPath()[0];"
                        + " if (e.key === '/' && !e.ctrlKey && !e.metaKey && !e.altKey && field.offsetParent"
                        + " && !at.isContentEditable && !['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName)) {"
                        + " e.preventDefault(); field.focus(); } };"
                        + " document.addEventListener('keydown', go);");
    }
}
