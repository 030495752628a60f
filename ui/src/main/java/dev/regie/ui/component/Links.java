package dev.regie.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Links that look like what they do. */
public final class Links {

    private Links() {}

    /** The page's one next step, to a page outside the application such as a lesson. */
    public static Anchor now(String href, String label) {
        Anchor link = new Anchor(href, new Span(label), Icons.ON.icon());
        link.addClassName("now-action");
        link.setRouterIgnore(true);
        return link;
    }

    /** The page's main act, on another page of the application. */
    public static RouterLink primary(Class<? extends Component> view, String label) {
        RouterLink link = new RouterLink(view);
        link.add(Icons.ADD.icon(), new Span(label));
        link.addClassName("primary-action");
        return link;
    }

    /** A quieter act, on the page at an address of the application. */
    public static Anchor quiet(String href, String label) {
        Anchor link = new Anchor(href, label);
        link.addClassName("quiet-action");
        return link;
    }

    /** The way back. */
    public static RouterLink back(Class<? extends Component> view, String label) {
        RouterLink link = new RouterLink(view);
        link.add(Icons.BACK.icon(), new Span(label));
        link.addClassName("crumb");
        return link;
    }
}
