package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what will be here, why it is empty, and the one act that fills it. */
public final class EmptyState extends Div {
    private static final long serialVersionUID = 1L;

    /** A state with a drawing. */
    public EmptyState(Drawing drawing, String what, String why, Component... act) {
        addClassName("empty");
        add(drawing.picture(), new H2(what), new Paragraph(why));
        add(act);
    }
}
