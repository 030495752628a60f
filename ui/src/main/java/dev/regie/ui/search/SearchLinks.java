package dev.regie.ui.search;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** Links between questions. */
final class SearchLinks {

    private SearchLinks() {}

    static RouterLink to(SearchAddress address, String label) {
        RouterLink link = new RouterLink(SearchView.class);
        link.setQueryParameters(address.parameters());
        link.add(new Span(label));
        link.addClassName("quiet-action");
        return link;
    }
}
