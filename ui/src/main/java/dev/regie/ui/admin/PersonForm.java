package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.access.LoginName;
import dev.regie.core.access.Role;
import dev.regie.core.people.NewPerson;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.PersonName;
import dev.regie.core.people.PersonResult;
import dev.regie.core.shared.Language;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Name, address, language and roles, for a new person and for one who is known. What is wrong is said at the field. */
final class PersonForm extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField given = new TextField(text("person.given"));
    private final TextField between = new TextField(text("person.tussenvoegsel"));
    private final TextField family = new TextField(text("person.family"));
    private final EmailField email = new EmailField(text("people.email"));
    private final Select<Language> language = new Select<>();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(text("person.roles"));
    private final Div answer = new Div();
    private final Button save;

    PersonForm(String saveWord, Consumer<PersonForm> onSave) {
        addClassName("form");
        save = new Button(saveWord, _ -> trySave(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        given.setMaxLength(100);
        family.setMaxLength(100);
        between.setMaxLength(40);
        between.setHelperText(text("person.tussenvoegsel.hint"));
        email.setMaxLength(254);
        email.setHelperText(text("person.email.hint"));
        language.setLabel(text("people.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(Languages::name);
        language.setValue(Language.NL);
        roles.setItems(Role.TRAINER, Role.MANAGER, Role.ADMIN);
        roles.setItemLabelGenerator(RoleWords::word);
        roles.setHelperText(text("person.roles.hint"));
        Stream.<HasElement>of(given, family, email)
                .forEach(field -> field.getElement().setProperty("required", true));
        given.setManualValidation(true);
        family.setManualValidation(true);
        email.setManualValidation(true);
        answer.addClassName("notices");
        Div names = new Div(given, between, family);
        names.addClassNames("form-row", "names");
        Div row = new Div(email, language);
        row.addClassName("form-row");
        Div acts = new Div(save);
        acts.addClassName("form-actions");
        add(names, row, roles, answer, acts);
    }

    void show(Person person) {
        given.setValue(person.name().given());
        between.setValue(Objects.requireNonNullElse(person.name().tussenvoegsel(), ""));
        family.setValue(person.name().family());
        email.setValue(person.email());
        language.setValue(person.language());
        roles.setValue(
                person.roles().stream().filter(role -> role != Role.LEARNER).collect(Collectors.toSet()));
        roles.setVisible(person.active());
    }

    NewPerson wish() {
        return new NewPerson(name(), email.getValue(), Objects.requireNonNull(language.getValue()), roles.getValue());
    }

    PersonChange changeOf(Person person) {
        PersonChange change = PersonChange.of(person)
                .withName(name())
                .withEmail(email.getValue())
                .withLanguage(Objects.requireNonNull(language.getValue()));
        if (!person.active()) {
            return change;
        }
        Set<Role> all = new HashSet<>(roles.getValue());
        all.add(Role.LEARNER);
        return change.withRoles(all);
    }

    void focus() {
        given.focus();
    }

    /** Says how it ended; a refusal stands at its field, too. */
    void answer(PersonResult result) {
        answer.removeAll();
        save.setEnabled(true);
        String words = PersonWords.refusal(result);
        answer.add(result instanceof PersonResult.Stored ? Notice.info(words) : Notice.error(words));
        if (result instanceof PersonResult.EmailTaken || result instanceof PersonResult.EmailInvalid) {
            email.setErrorMessage(words);
            email.setInvalid(true);
            email.focus();
        }
    }

    private void trySave(Consumer<PersonForm> onSave) {
        save.setEnabled(true);
        answer.removeAll();
        for (TextField field : List.of(given, family)) {
            field.setInvalid(field.getValue().isBlank());
            field.setErrorMessage(text("person.missing"));
        }
        email.setInvalid(!LoginName.isValid(email.getValue()));
        email.setErrorMessage(text("person.emailInvalid"));
        if (given.isInvalid()) {
            given.focus();
        } else if (family.isInvalid()) {
            family.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else {
            onSave.accept(this);
        }
    }

    private PersonName name() {
        return new PersonName(given.getValue(), between.getValue(), family.getValue());
    }
}
