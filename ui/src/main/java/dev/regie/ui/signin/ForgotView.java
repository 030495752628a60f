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
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.regie.core.access.ClientAddress;
import dev.regie.core.access.LoginName;
import dev.regie.core.mail.Mailer;
import dev.regie.core.people.invitation.InvitationService;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

/** For whoever forgot the password: asks for the address and promises a link, whether anybody has that address or not. */
@Route("forgot")
public class ForgotView extends Door {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InvitationService invitations;

    @Inject
    transient Mailer mailer;

    @Inject
    transient Settings settings;

    @Inject
    transient LanguageSwitch languageSwitch;

    private final Paragraph lead = new Paragraph();
    private final EmailField email = new EmailField();
    private final Button ask = new Button();
    private final Div answer = new Div();
    private final Anchor back = Links.quiet("/login", "");

    @PostConstruct
    void build() {
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setManualValidation(true);
        email.setMaxLength(254);
        ask.addThemeVariants(ButtonVariant.PRIMARY);
        ask.addClickListener(_ -> ask());
        Shortcuts.addShortcutListener(this, this::ask, Key.ENTER)
                .listenOn(email)
                .resetFocusOnActiveElement();
        Div form = new Div(answer);
        if (mailer.isOn()) {
            form.add(email, ask);
        }
        form.addClassName("sign-in-form");
        form.getElement().setAttribute("role", "form");
        furnish(languageSwitch, lead, form, back);
        email.focus();
    }

    @Override
    String heading() {
        return text("forgot.title");
    }

    @Override
    void speak() {
        lead.setText(mailer.isOn() ? text("forgot.lead") : text("forgot.noMail"));
        email.setLabel(text("signIn.email"));
        ask.setText(text("forgot.act"));
        back.setText(text("forgot.back"));
        answer.removeAll();
    }

    private void ask() {
        answer.removeAll();
        String wanted = email.getValue().strip();
        if (!LoginName.isValid(wanted)) {
            answer.add(Notice.error(text("forgot.invalid")));
            email.focus();
            return;
        }
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        invitations.requestReset(wanted, ClientAddress.of(request.getHttpServletRequest(), settings));
        answer.add(Notice.info(text("forgot.sent", wanted)));
    }
}
