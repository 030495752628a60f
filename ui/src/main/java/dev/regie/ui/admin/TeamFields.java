package dev.regie.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamTree;
import java.util.List;

/** Fields to choose a team by its path, or a person by name or address. */
final class TeamFields {

    private TeamFields() {}

    static void fill(ComboBox<Team> field, List<Team> teams) {
        TeamTree tree = new TeamTree(teams);
        field.setItems(teams);
        field.setItemLabelGenerator(team -> tree.path(team.id()));
        field.setClearButtonVisible(true);
    }

    static ComboBox<Person> person(String label, PeopleService people) {
        ComboBox<Person> field = new ComboBox<>(label);
        field.setItemLabelGenerator(person -> person.name().familyFirst() + " · " + person.email());
        field.setItems(
                query -> people
                        .search(PeopleQuery.all(query.getOffset(), query.getLimit())
                                .withText(query.getFilter().orElse(null)))
                        .items()
                        .stream(),
                query -> Math.toIntExact(people.count(
                        PeopleQuery.all(0, 1).withText(query.getFilter().orElse(null)))));
        return field;
    }
}
