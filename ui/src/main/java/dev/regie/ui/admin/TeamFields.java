package dev.regie.ui.admin;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.regie.core.people.PeopleQuery;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.TeamChoice;
import dev.regie.core.people.TeamChoices;
import dev.regie.core.people.TeamId;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields to choose teams by name, or people by name or address, while typing; the database searches. */
final class TeamFields {

    private TeamFields() {}

    static ComboBox<TeamChoice> team(String label, TeamChoices teams, Set<TeamId> but) {
        ComboBox<TeamChoice> field = new ComboBox<>(label);
        field.setClearButtonVisible(true);
        ask(field, teams, but);
        return field;
    }

    static MultiSelectComboBox<TeamChoice> teams(String label, TeamChoices teams) {
        MultiSelectComboBox<TeamChoice> field = new MultiSelectComboBox<>(label);
        ask(field, teams, Set.of());
        return field;
    }

    /** The team as a choice; null where there is none, or no longer. */
    static @Nullable TeamChoice choice(TeamChoices teams, @Nullable TeamId id) {
        return Optional.ofNullable(id).map(Set::of).map(teams::of).stream()
                .flatMap(found -> found.stream())
                .findFirst()
                .orElse(null);
    }

    static ComboBox<Person> person(String label, PeopleService people) {
        ComboBox<Person> field = new ComboBox<>(label);
        field.setItemLabelGenerator(person -> person.name().familyFirst() + " · " + person.email());
        ask(field, people);
        return field;
    }

    static void ask(ComboBoxBase<?, Person, ?> field, PeopleService people) {
        field.setItems(
                query -> people
                        .search(PeopleQuery.all(query.getOffset(), query.getLimit())
                                .withText(query.getFilter().orElse(null)))
                        .items()
                        .stream(),
                query -> Math.toIntExact(people.count(
                        PeopleQuery.all(0, 1).withText(query.getFilter().orElse(null)))));
    }

    private static void ask(ComboBoxBase<?, TeamChoice, ?> field, TeamChoices teams, Set<TeamId> but) {
        field.setItemLabelGenerator(TeamChoice::label);
        field.setItems(
                query -> teams.find(query.getFilter().orElse(null), but, query.getOffset(), query.getLimit()).stream(),
                query -> teams.count(query.getFilter().orElse(null), but));
    }
}
