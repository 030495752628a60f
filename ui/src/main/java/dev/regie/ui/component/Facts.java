package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;

/** What is known of one thing, word by word. */
public final class Facts extends DescriptionList {
    private static final long serialVersionUID = 1L;

    /** Nothing yet. */
    public Facts() {
        addClassName("facts");
    }

    /** Adds a fact. */
    public Facts fact(String term, String value) {
        return fact(term, new Span(value));
    }

    /** Adds a fact. */
    public Facts fact(String term, Component value) {
        add(new Term(term));
        add(new Description(value));
        return this;
    }
}
