package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A stretch of a list: how many there are, which is said to whoever listens, the stretch, and links to the others; or why there is none. */
public final class Listing extends Div {
    private static final long serialVersionUID = 1L;

    /** One that is still empty. */
    public Listing() {
        addClassName("section");
    }

    /**
     * Shows a stretch.
     *
     * @param found how many there are, in words
     */
    public void show(Query query, dev.regie.core.shared.Page<?> page, String found, Component items) {
        Span count = new Span(found);
        count.addClassNames("quiet", "small");
        count.getElement().setAttribute("role", "status");
        removeAll();
        add(count, items, new PageLinks(page, query::stretch));
    }

    /** Shows why there is nothing. */
    public void showNothing(EmptyState why) {
        removeAll();
        add(why);
    }
}
