package dev.regie.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.Route;

/** Placeholder. */
@Route("")
public class Hello extends VerticalLayout {
    /** Shows. */
    public Hello() {
        add(new H1("Hello"));
    }
}
