package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A titled part of a page. */
@Tag("section")
public final class Section extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    private final Div head = new Div();

    /** A section under its heading. */
    public Section(String title, Component... content) {
        addClassName("section");
        head.add(new H2(title));
        head.addClassName("section-head");
        add(head);
        add(content);
    }

    /** Puts something quiet beside the heading. */
    public void beside(Component link) {
        head.add(link);
    }
}
