package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import dev.regie.search.query.Facet;
import dev.regie.search.query.FacetCount;
import dev.regie.ui.component.Icons;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to narrow what was found: links, each with what it would leave; folded on a phone. */
final class FacetPanel extends Aside {
    private static final long serialVersionUID = 1L;

    private final Details details;

    FacetPanel(SearchAddress address, Map<Facet, List<FacetCount>> facets, Map<String, String> courses) {
        addClassName("search-facets");
        getElement().setAttribute("aria-label", text("search.narrow"));
        int chosen = address.narrowings();
        details = new Details(chosen == 0 ? text("search.narrow") : text("search.narrowed", chosen));
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = withChosen(facet, address.chosen(facet), facets.getOrDefault(facet, List.of()));
            if (counts.size() > 1 || !address.chosen(facet).isEmpty()) {
                details.add(group(address, facet, counts, courses));
            }
        }
        if (chosen > 0) {
            details.add(SearchLinks.to(address.wide(), text("search.widen")));
        }
        add(details);
    }

    /** What is chosen stays to be seen when nothing is left of it. */
    private static List<FacetCount> withChosen(Facet facet, Set<String> chosen, List<FacetCount> counts) {
        List<FacetCount> all = new ArrayList<>(counts);
        chosen.stream()
                .filter(value ->
                        counts.stream().noneMatch(count -> count.value().equals(value)))
                .forEach(value -> all.add(new FacetCount(value, 0)));
        return facet.inOrder(all);
    }

    private static Component group(
            SearchAddress address, Facet facet, List<FacetCount> counts, Map<String, String> courses) {
        UnorderedList list = new UnorderedList();
        for (FacetCount count : counts) {
            boolean on = address.chosen(facet).contains(count.value());
            RouterLink link = SearchLinks.to(
                    address.toggled(facet, count.value()), FacetWords.value(facet, count.value(), courses));
            link.removeClassName("quiet-action");
            link.addClassName("facet");
            Span number = new Span(text("search.number", count.count()));
            number.addClassNames("quiet", "small");
            link.add(number);
            if (on) {
                link.getElement().setAttribute("aria-current", "true");
                link.addComponentAsFirst(Icons.CHOSEN.icon());
            }
            list.add(new ListItem(link));
        }
        com.vaadin.flow.component.html.Section group =
                new com.vaadin.flow.component.html.Section(new H3(FacetWords.name(facet)), list);
        group.addClassName("facet-group");
        return group;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        details.getElement().executeJs("this.opened = matchMedia('(min-width: 60rem)').matches");
    }
}
