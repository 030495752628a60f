package dev.regie.ui.admin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.PersonChange;
import dev.regie.core.people.PersonResult;
import dev.regie.core.people.Team;
import dev.regie.core.people.TeamLeadership;
import dev.regie.core.people.invitation.Invitation;
import dev.regie.core.people.invitation.InvitationService;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Formats;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Whether somebody gets in: lets them in again, or shuts them out after saying what that does. */
public class PersonAccess extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PeopleService people;

    @Inject
    transient TeamLeadership leadership;

    @Inject
    transient InvitationService invitations;

    @Inject
    transient Formats formats;

    private final Div answer = new Div();

    /** Empty until somebody is shown. */
    public PersonAccess() {
        addClassName("stack");
        answer.addClassName("notices");
    }

    void show(Person person, Consumer<Person> onChange) {
        removeAll();
        answer.removeAll();
        if (person.active()) {
            Button deactivate = new Button(text("person.deactivate"), _ -> ask(person, onChange));
            deactivate.addThemeVariants(ButtonVariant.ERROR);
            Button invite = new Button(text("person.invite"), _ -> invite(person));
            add(new Paragraph(text("person.isActive")), acts(invite, deactivate), answer);
        } else {
            Button activate = new Button(
                    text("person.activate"),
                    _ -> answer(
                            people.change(person.id(), PersonChange.of(person).withActive(true), person.version()),
                            onChange));
            add(new Paragraph(text("person.isInactive")), acts(activate), answer);
        }
    }

    /** A link to choose a password: by mail, or shown here once for the admin to hand over. */
    private void invite(Person person) {
        Invitation invitation = invitations.invite(person.id());
        String until = formats.dateTime(invitation.expiresAt());
        answer.removeAll();
        if (invitation.mailed()) {
            answer.add(Notice.info(text("person.invited.mailed", person.email(), until)));
        } else {
            TextField link = new TextField(text("person.invited.link"));
            link.setValue(invitation.link().toString());
            link.setReadOnly(true);
            link.setAutoselect(true);
            link.setWidthFull();
            answer.add(Notice.info(text("person.invited.handOver", until)), link);
        }
    }

    private static Div acts(Button... buttons) {
        Div acts = new Div(buttons);
        acts.addClassName("form-actions");
        return acts;
    }

    private void ask(Person person, Consumer<Person> onChange) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(text("person.deactivate.title", person.name().full()));
        UnorderedList effects = new UnorderedList(
                new ListItem(text("person.deactivate.signIn")), new ListItem(text("person.deactivate.record")));
        List<Team> led = leadership.ledBy(person.id(), formats.today());
        if (!led.isEmpty()) {
            effects.add(new ListItem(
                    text("person.deactivate.leads", led.stream().map(Team::name).collect(Collectors.joining(", ")))));
        }
        Checkbox outOfTeams = new Checkbox(text("person.deactivate.teams"), true);
        dialog.add(effects, outOfTeams, new Paragraph(text("person.deactivate.undo")));
        Button confirm = new Button(text("person.deactivate"), _ -> {
            dialog.close();
            answer(people.deactivate(person.id(), outOfTeams.getValue(), person.version()), onChange);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        Button cancel = new Button(text("cancel"), _ -> dialog.close());
        dialog.getFooter().add(cancel, confirm);
        dialog.open();
        cancel.focus();
    }

    private void answer(PersonResult result, Consumer<Person> onChange) {
        if (result instanceof PersonResult.Stored(Person now)) {
            onChange.accept(now);
        } else {
            answer.removeAll();
            answer.add(Notice.error(PersonWords.refusal(result)));
        }
    }
}
