package dev.regie.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** A few counts, each with its shape and word. */
public final class Tally extends UnorderedList {
    private static final long serialVersionUID = 1L;

    /** No counts yet. */
    public Tally() {
        addClassName("tally");
    }

    /** Adds a count. */
    public Tally count(Status status, long number) {
        Span figure = new Span(String.valueOf(number));
        figure.addClassName("number");
        add(new ListItem(figure, status.badge()));
        return this;
    }
}
