package dev.regie.ui.signin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.access.SystemWork;
import dev.regie.core.people.PeopleService;
import dev.regie.core.people.Person;
import dev.regie.core.people.invitation.InvitationService;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.Optional;

/** Behind the link of an invitation, or of a forgotten password: choose a password, once. */
@Route("welcome")
public class WelcomeView extends Door implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InvitationService invitations;

    @Inject
    transient PeopleService people;

    @Inject
    transient SystemWork system;

    @Inject
    transient LanguageSwitch languageSwitch;

    private final Paragraph lead = new Paragraph();
    private final TextField name = new TextField();
    private final PasswordField password = new PasswordField();
    private final Button choose = new Button();
    private final Div answer = new Div();
    private final Div form = new Div(answer, name, password, choose);
    private final Anchor on = Links.quiet("/login", "");
    private final Anchor again = Links.quiet("/forgot", "");
    private String token = "";
    private Optional<Person> person = Optional.empty();
    private boolean done;

    @PostConstruct
    void build() {
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickListener(_ -> choose());
        choose.setDisableOnClick(true);
        Shortcuts.addShortcutListener(this, this::choose, Key.ENTER)
                .listenOn(password)
                .resetFocusOnActiveElement();
        form.addClassName("sign-in-form");
        form.getElement().setAttribute("role", "form");
        furnish(languageSwitch, lead, form, on, again);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        token = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("token")
                .orElse("");
        person = invitations.personOf(token).flatMap(people::find);
        password.focus();
        show();
    }

    @Override
    String heading() {
        if (done) {
            return text("welcome.done.title");
        }
        return person.isPresent() ? text("welcome.title") : text("welcome.gone.title");
    }

    @Override
    void speak() {
        name.setLabel(text("welcome.name"));
        password.setLabel(text("welcome.password"));
        password.setHelperText(text("password.rule", AccountService.SHORTEST_PASSWORD));
        choose.setText(text("welcome.act"));
        on.setText(text("welcome.on"));
        again.setText(text("welcome.again"));
        answer.removeAll();
        show();
    }

    private void show() {
        boolean open = person.isPresent() && !done;
        form.setVisible(open);
        on.setVisible(done);
        again.setVisible(!open && !done);
        person.ifPresent(one -> name.setValue(one.email()));
        if (done) {
            lead.setText(text("welcome.done"));
        } else {
            lead.setText(person.map(one -> text("welcome.lead", one.name().given()))
                    .orElseGet(() -> text("welcome.invalid")));
        }
    }

    private void choose() {
        answer.removeAll();
        PasswordResult result = system.call(() -> invitations.accept(token, password.getValue()));
        choose.setEnabled(true);
        if (result instanceof PasswordResult.Changed) {
            done = true;
            password.clear();
            renew();
            return;
        }
        if (result instanceof PasswordResult.LinkInvalid) {
            person = Optional.empty();
            renew();
            return;
        }
        answer.add(Notice.error(PasswordWords.refusal(result)));
        password.focus();
    }
}
