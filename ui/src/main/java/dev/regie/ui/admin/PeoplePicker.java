package dev.regie.ui.admin;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.shared.PersonId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses active people by typing part of a name; the database searches. */
final class PeoplePicker extends MultiSelectComboBox<Person> {
    private static final long serialVersionUID = 1L;

    private final transient PeopleService people;

    PeoplePicker(String label, PeopleService people) {
        super(label);
        this.people = people;
        setItemLabelGenerator(person -> person.name().familyFirst());
        TeamFields.ask(this, people);
    }

    Set<PersonId> chosen() {
        return getValue().stream().map(Person::id).collect(Collectors.toSet());
    }

    void choose(Collection<PersonId> ids) {
        setValue(people.all(ids).values());
    }
}
