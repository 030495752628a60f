package dev.regie.ui.search;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SignedInPerson;
import dev.regie.search.query.CourseResults;
import dev.regie.search.query.CourseResults.CourseHits;
import dev.regie.search.query.Facet;
import dev.regie.search.query.FacetCount;
import dev.regie.search.query.Hit;
import dev.regie.search.query.SearchQuery;
import dev.regie.search.query.SearchResults;
import dev.regie.search.query.SearchService;
import dev.regie.search.query.Wording;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.i18n.Texts;
import dev.regie.ui.shell.Frame;
import dev.regie.ui.shell.SearchBox;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * What the courses say about the words in the address: the best passages of each course, or all of one course. Each opens the very
 * passage.
 */
@Route(value = "search", layout = Frame.class)
public class SearchView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SearchService search;

    @Inject
    transient CourseTitles titles;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Formats formats;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SearchAddress address = SearchAddress.of(event.getLocation());
        startAnew();
        addClassName("search-page");
        title(address.text().isEmpty() ? text("search.title") : text("search.titleOf", address.text()));
        add(SearchBox.onPage(address.text()));
        if (!search.isReady()) {
            add(Notice.info(text("search.building")), Links.quiet("", text("search.retry")));
        } else if (address.text().isEmpty()) {
            add(new EmptyState(Drawing.SIGNPOST, text("search.start.title"), text("search.start.why")));
        } else {
            answer(address, currentUser.require());
        }
        add(new ShortcutChoice());
    }

    private void answer(SearchAddress address, SignedInPerson person) {
        SearchQuery query = address.query(Texts.language());
        CourseResults byCourse = search.searchByCourse(query, person);
        if (byCourse.total() == 0) {
            none(address, query, person, byCourse.facets());
            return;
        }
        Div found = new Div();
        found.addClassName("search-found");
        Paragraph count = new Paragraph(text("search.found", byCourse.total()));
        count.addClassName("quiet");
        count.getElement().setAttribute("role", "status");
        found.add(count);
        addWording(found, address, byCourse.wording(), byCourse.understood());
        if (byCourse.courses().size() == 1) {
            found.add(oneCourse(address, query, person));
        } else {
            byCourse.courses().forEach(course -> found.add(course(address, course)));
        }
        Div both = new Div(facets(address, byCourse.facets()), found);
        both.addClassName("search-columns");
        add(both);
    }

    private static void addWording(Div found, SearchAddress address, Wording wording, String understood) {
        switch (wording) {
            case AS_ASKED -> {}
            case CORRECTED -> found.add(Notice.info(text("search.corrected", address.text(), understood)));
            case SOME_WORDS -> found.add(Notice.info(text("search.someWords", understood)));
        }
    }

    private FacetPanel facets(SearchAddress address, Map<Facet, List<FacetCount>> facets) {
        return new FacetPanel(address, facets, titles.of(facets.getOrDefault(Facet.COURSE, List.of())));
    }

    private Component oneCourse(SearchAddress address, SearchQuery query, SignedInPerson person) {
        int offset = (address.page() - 1) * SearchAddress.PAGE_SIZE;
        SearchResults results = search.search(query, person, offset, SearchAddress.PAGE_SIZE);
        Div all = new Div(list(results.hits(), true));
        Div pager = new Div();
        pager.addClassName("row");
        if (address.page() > 1) {
            pager.add(SearchLinks.to(address.onPage(address.page() - 1), text("search.previous")));
        }
        if (offset + results.hits().size() < results.total() && !results.hits().isEmpty()) {
            pager.add(SearchLinks.to(address.onPage(address.page() + 1), text("search.next")));
        }
        if (pager.getComponentCount() > 0) {
            all.add(pager);
        }
        return all;
    }

    private Component course(SearchAddress address, CourseHits course) {
        Div part = new Div(new H2(course.courseTitle()), list(course.best(), false));
        part.addClassName("search-course");
        if (course.total() > course.best().size()) {
            part.add(SearchLinks.to(
                    address.toggled(Facet.COURSE, course.courseKey()), text("search.all", course.total())));
        }
        return part;
    }

    private OrderedList list(List<Hit> hits, boolean withCourse) {
        OrderedList list = new OrderedList();
        list.addClassName("hits");
        hits.forEach(hit -> list.add(new HitItem(hit, withCourse, formats)));
        return list;
    }

    /** Says what would be found otherwise: without the choices, or in another language. */
    private void none(
            SearchAddress address, SearchQuery query, SignedInPerson person, Map<Facet, List<FacetCount>> facets) {
        if (address.narrowings() > 0) {
            long wide = search.searchByCourse(SearchQuery.of(query.text(), query.preferred()), person)
                    .total();
            if (wide > 0) {
                add(new EmptyState(
                        Drawing.SIGNPOST,
                        text("search.narrow.title"),
                        text("search.narrow.why"),
                        SearchLinks.to(address.wide(), text("search.narrow.widen", wide))));
                add(facets(address, facets));
                return;
            }
        }
        add(new EmptyState(Drawing.SIGNPOST, text("search.none.title"), text("search.none.why")));
    }
}
