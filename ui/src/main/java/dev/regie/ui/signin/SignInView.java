package dev.regie.ui.signin;

import static dev.regie.ui.i18n.Texts.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.regie.core.access.AccountService;
import dev.regie.core.access.ClientAddress;
import dev.regie.core.access.CurrentUser;
import dev.regie.core.access.SessionSignIn;
import dev.regie.core.access.SignInResult.Refused;
import dev.regie.core.access.SignInResult.SignedIn;
import dev.regie.core.access.SignInResult.TryLater;
import dev.regie.core.access.SignIns;
import dev.regie.core.shared.Settings;
import dev.regie.ui.component.Links;
import dev.regie.ui.component.Notice;
import dev.regie.ui.i18n.Formats;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Where everybody comes in: e-mail address and password, in Dutch or English, and on to the page that was asked for. */
@Route("login")
public class SignInView extends Door implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    /** Query parameter with the address to go on to. */
    public static final String THEN = "to";

    @Inject
    transient AccountService accounts;

    @Inject
    transient SignIns signIns;

    @Inject
    transient CurrentUser currentUser;

    @Inject
    transient Settings settings;

    @Inject
    transient Formats formats;

    @Inject
    transient Clock clock;

    @Inject
    transient LanguageSwitch languageSwitch;

    private final EmailField email = new EmailField();
    private final PasswordField password = new PasswordField();
    private final Button signIn = new Button();
    private final Div answer = new Div();
    private final Anchor forgot = Links.quiet("/forgot", "");
    private final Paragraph demo = new Paragraph();
    private String then = "/";

    @PostConstruct
    void build() {
        email.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.USERNAME);
        email.setManualValidation(true);
        password.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.CURRENT_PASSWORD);
        password.setManualValidation(true);
        signIn.addThemeVariants(ButtonVariant.PRIMARY);
        signIn.addClickListener(_ -> attempt());
        signIn.setDisableOnClick(true);
        Shortcuts.addShortcutListener(this, this::attempt, Key.ENTER)
                .listenOn(email, password)
                .resetFocusOnActiveElement();

        Div form = new Div(answer, email, password, signIn);
        form.addClassName("sign-in-form");
        form.getElement().setAttribute("role", "form");
        demo.addClassNames("small", "quiet");
        demo.setVisible(settings.demo());
        furnish(languageSwitch, form, forgot, demo);
        email.focus();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        then = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(THEN)
                .flatMap(LocalAddress::safe)
                .orElse("/");
        if (currentUser.person().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    String heading() {
        return text("signIn.title");
    }

    @Override
    void speak() {
        email.setLabel(text("signIn.email"));
        password.setLabel(text("signIn.password"));
        password.getElement().executeJs("this.i18n = {...this.i18n, reveal: $0}", text("signIn.reveal"));
        signIn.setText(text("signIn.act"));
        forgot.setText(text("signIn.forgot"));
        demo.setText(text("signIn.demo"));
        answer.removeAll();
    }

    private void attempt() {
        answer.removeAll();
        if (email.getValue().isBlank() || password.getValue().isEmpty()) {
            refuse(text("signIn.incomplete"));
            return;
        }
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        String from = ClientAddress.of(request.getHttpServletRequest(), settings);
        switch (accounts.signIn(email.getValue().strip(), password.getValue(), from)) {
            case SignedIn(var person) -> {
                SessionSignIn.start(request.getHttpServletRequest(), person, signIns);
                UI.getCurrent().getPage().setLocation(then);
            }
            case Refused() -> refuse(text("signIn.refused"));
            case TryLater(Duration delay) -> refuse(later(delay));
        }
    }

    /** Rounded up to the minute, so that trying again at the time said works. */
    private String later(Duration delay) {
        Instant then = clock.instant().plus(delay).plusSeconds(59).truncatedTo(ChronoUnit.MINUTES);
        long minutes = Math.max(1, delay.plusSeconds(59).toMinutes());
        return text("signIn.later", minutes, formats.time(then));
    }

    private void refuse(String message) {
        signIn.setEnabled(true);
        answer.add(Notice.error(message));
        password.clear();
        if (email.getValue().isBlank()) {
            email.focus();
        } else {
            password.focus();
        }
    }
}
