package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.shared.Page;
import dev.regie.core.shared.PersonId;
import dev.regie.ui.component.Status;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of people as a plain table of links, which every screen reader knows; on a phone each row stacks. */
final class PeopleTable extends Div {
    private static final long serialVersionUID = 1L;

    PeopleTable(PeopleFilter filter, Page<Person> page, Map<PersonId, List<Team>> teams) {
        addClassName("people-list");
        NativeTable table = new NativeTable();
        table.addClassNames("table", "stacks");
        table.getElement().setAttribute("aria-label", text("people.title"));
        NativeTableRow head = table.getHead().addRow();
        List.of(text("people.name"), text("people.teams"), text("people.roles"))
                .forEach(word -> head.addHeaderCell().setText(word));
        head.getChildren().forEach(cell -> cell.getElement().setAttribute("scope", "col"));
        page.items().forEach(person -> {
            NativeTableRow row = table.getBody().addRow();
            NativeTableHeaderCell name = row.addHeaderCell();
            name.getElement().setAttribute("scope", "row");
            name.add(name(filter, person));
            row.addDataCell().setText(names(teams.getOrDefault(person.id(), List.of())));
            row.addDataCell().setText(RoleWords.of(person.roles()));
            if (person.id().equals(filter.person())) {
                row.addClassName("chosen");
            }
        });
        Div box = new Div(table);
        box.addClassName("table-scroll");
        add(box);
        if (page.total() > PeopleFilter.ROWS) {
            add(pages(filter, page));
        }
    }

    private static Div name(PeopleFilter filter, Person person) {
        RouterLink link = link(filter.withPerson(person.id()), person.name().familyFirst());
        link.setId("person-" + person.id());
        if (person.id().equals(filter.person())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Div email = new Div(person.email());
        email.addClassNames("quiet", "small");
        Div cell = new Div(link, email);
        if (!person.active()) {
            cell.add(Status.NOT_STARTED.badge(text("people.inactive")));
        }
        return cell;
    }

    private static Nav pages(PeopleFilter filter, Page<Person> page) {
        long last = (page.total() - 1) / PeopleFilter.ROWS;
        Nav nav = new Nav();
        nav.addClassName("pages");
        nav.getElement().setAttribute("aria-label", text("people.pages"));
        nav.add(step(filter.page() > 0, filter.onPage(filter.page() - 1), text("pages.previous")));
        nav.add(new Span(text("pages.at", filter.page() + 1, last + 1)));
        nav.add(step(filter.page() < last, filter.onPage(filter.page() + 1), text("pages.next")));
        return nav;
    }

    private static Component step(boolean possible, PeopleFilter to, String word) {
        if (possible) {
            return link(to.withPerson(null), word);
        }
        Span nowhere = new Span(word);
        nowhere.addClassName("quiet");
        nowhere.getElement().setAttribute("aria-disabled", "true");
        return nowhere;
    }

    private static RouterLink link(PeopleFilter to, String word) {
        RouterLink link = new RouterLink(word, PeopleView.class);
        link.setQueryParameters(to.write());
        return link;
    }

    private static String names(List<Team> teams) {
        return teams.stream().map(Team::name).sorted().collect(Collectors.joining(", "));
    }
}
