package dev.regie.ui.profile;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.ClientAddress;
import dev.regie.core.access.PasswordResult;
import dev.regie.core.people.Person;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.Notice;
import dev.regie.ui.signin.PasswordWords;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** Changes one's own password, with the old one. */
public class PasswordForm extends Div {
    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountService accounts;

    @Inject
    transient Settings settings;

    private final Div answer = new Div();
    private final PasswordField old = new PasswordField();
    private final PasswordField chosen = new PasswordField();
    private final Button save = new Button();

    @PostConstruct
    void build() {
        addClassNames("form", "password-form");
        getElement().setAttribute("role", "form");
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        chosen.setAutocomplete(Autocomplete.NEW_PASSWORD);
        chosen.setManualValidation(true);
        save.addClickListener(_ -> save());
        save.setDisableOnClick(true);
        Shortcuts.addShortcutListener(this, this::save, Key.ENTER)
                .listenOn(old, chosen)
                .resetFocusOnActiveElement();
        add(old, chosen, answer, save);
    }

    void show(Person person) {
        getElement().setAttribute("aria-label", text("profile.password"));
        old.setLabel(text("profile.password.old"));
        chosen.setLabel(text("profile.password.new"));
        chosen.setHelperText(text("password.rule", AccountService.SHORTEST_PASSWORD));
        save.setText(text("profile.password.save"));
        answer.removeAll();
    }

    private void save() {
        answer.removeAll();
        PasswordResult result = accounts.changeOwnPassword(
                old.getValue(),
                chosen.getValue(),
                ClientAddress.of(VaadinServletRequest.getCurrent().getHttpServletRequest(), settings));
        save.setEnabled(true);
        if (result instanceof PasswordResult.Changed) {
            old.clear();
            chosen.clear();
            answer.add(Notice.info(text("profile.password.saved")));
            return;
        }
        answer.add(Notice.error(PasswordWords.refusal(result)));
        if (result instanceof PasswordResult.OldOneWrong) {
            old.focus();
        } else {
            chosen.focus();
        }
    }
}
