package dev.regie.ui.component;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import dev.regie.core.shared.Page;
import java.util.function.IntFunction;

/** Which stretch of a list this is, and links to the one before and after; nothing where all of it is shown. */
public final class PageLinks extends Nav {
    private static final long serialVersionUID = 1L;

    /** Links from a stretch to others; addresses, without a slash in front, are given for the number of a stretch, from 1. */
    public PageLinks(Page<?> page, IntFunction<String> address) {
        addClassNames("page-links", "row");
        setAriaLabel(text("pages"));
        int number = page.offset() / page.limit() + 1;
        boolean all = page.offset() == 0 && !page.hasMore();
        setVisible(!all);
        if (page.offset() > 0) {
            add(link(address.apply(number - 1), text("pages.before")));
        }
        Span here = new Span(text(
                "pages.here", page.offset() + 1, page.offset() + page.items().size(), page.total()));
        here.addClassNames("quiet", "small");
        add(here);
        if (page.hasMore()) {
            add(link(address.apply(number + 1), text("pages.after")));
        }
    }

    private static Anchor link(String address, String label) {
        return Links.quiet("/" + address, label);
    }
}
