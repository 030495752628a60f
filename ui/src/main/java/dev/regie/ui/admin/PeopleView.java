package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamMembership;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Drawing;
import dev.regie.ui.component.EmptyState;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Page;
import dev.regie.ui.i18n.Formats;
import dev.regie.ui.shell.Frame;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All people, searched, sorted and cut in the database, with the details of one beside the list. All of that stands in the address. */
@Route(value = "admin/people", layout = Frame.class)
@RouteAlias(value = "admin", layout = Frame.class)
public class PeopleView extends Page implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleService people;

    @Inject
    transient TeamChoices teams;

    @Inject
    transient TeamMembership membership;

    @Inject
    transient Formats formats;

    @Inject
    transient PersonDetails details;

    private final Paragraph found = new Paragraph();
    private final Div split = new Div();
    private transient PeopleFilter shown = PeopleFilter.NONE;
    private @Nullable PeopleToolbar toolbar;

    @PostConstruct
    void build() {
        addClassName("wide");
        title(text("people.title"));
        Div acts = new Div(
                Links.quiet("/admin/people/import", text("people.import")),
                Links.primary(NewPersonView.class, text("people.new")));
        acts.addClassName("row");
        act(acts);
        found.addClassNames("quiet", "small");
        found.getElement().setAttribute("role", "status");
        split.addClassName("split");
        toolbar = new PeopleToolbar(teams, this::narrow);
        add(toolbar, found, split);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PeopleFilter asked = PeopleFilter.read(event.getLocation().getQueryParameters());
        if (toolbar != null) {
            toolbar.show(asked);
        }
        show(asked);
    }

    private void narrow(PeopleFilter asked) {
        show(asked);
        String query = asked.write().getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, query.isEmpty() ? "admin/people" : "admin/people?" + query);
    }

    private void show(PeopleFilter asked) {
        shown = asked;
        split.removeAll();
        split.removeClassName("open");
        dev.regie.core.shared.Page<Person> page = people.search(asked.query());
        found.setText(text("people.found", page.total()));
        if (page.total() == 0) {
            split.add(nobody());
        } else {
            split.add(new PeopleTable(
                    asked,
                    page,
                    membership.teamsOf(page.items().stream().map(Person::id).toList(), formats.today())));
        }
        Optional.ofNullable(asked.person()).flatMap(people::find).ifPresent(this::open);
    }

    private EmptyState nobody() {
        if (shown.narrows()) {
            Anchor all = new Anchor("/admin/people", text("people.none.all"));
            return new EmptyState(Drawing.DESK, text("people.none.title"), text("people.none.why"), all);
        }
        return new EmptyState(
                Drawing.DESK,
                text("people.empty.title"),
                text("people.empty.why"),
                Links.primary(NewPersonView.class, text("people.new")));
    }

    private void open(Person person) {
        details.show(person, () -> close(person.id()));
        split.add(details);
        split.addClassName("open");
    }

    private void close(PersonId person) {
        narrow(shown.withPerson(null));
        UI.getCurrent().getPage().executeJs("document.getElementById($0)?.focus()", "person-" + person);
    }
}
